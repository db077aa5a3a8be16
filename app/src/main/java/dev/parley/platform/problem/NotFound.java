package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** What was asked for is unknown, or somebody else's: both answer alike (404). */
public abstract class NotFound extends DomainException {

  protected NotFound(String type, String title, String detail) {
    this(type, title, detail, Map.of());
  }

  protected NotFound(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.NOT_FOUND, type, title, detail, properties);
  }
}
