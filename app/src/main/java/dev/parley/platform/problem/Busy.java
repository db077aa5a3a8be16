package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** Nothing is wrong, but there is too much to do just now: try again (503). */
public abstract class Busy extends DomainException {

  protected Busy(String type, String title, String detail) {
    super(HttpStatus.SERVICE_UNAVAILABLE, type, title, detail, Map.of());
  }
}
