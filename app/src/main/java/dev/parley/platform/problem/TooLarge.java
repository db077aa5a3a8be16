package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** More than is taken (413). */
public abstract class TooLarge extends DomainException {

  protected TooLarge(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.CONTENT_TOO_LARGE, type, title, detail, properties);
  }
}
