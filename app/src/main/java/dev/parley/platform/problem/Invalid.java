package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** Understood, but against a rule of the domain (422). */
public abstract class Invalid extends DomainException {

  protected Invalid(String type, String title, String detail) {
    this(type, title, detail, Map.of());
  }

  protected Invalid(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, type, title, detail, properties);
  }
}
