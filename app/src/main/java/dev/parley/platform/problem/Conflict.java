package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The state does not allow it (any more): a lost race, a closed interaction (409). */
public abstract class Conflict extends DomainException {

  protected Conflict(String type, String title, String detail) {
    this(type, title, detail, Map.of());
  }

  protected Conflict(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.CONFLICT, type, title, detail, properties);
  }
}
