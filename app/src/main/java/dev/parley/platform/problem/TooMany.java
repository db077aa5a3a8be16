package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** More often than is taken (429). */
public abstract class TooMany extends DomainException {

  protected TooMany(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.TOO_MANY_REQUESTS, type, title, detail, properties);
  }
}
