package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The caller is known and may not do this (403). */
public abstract class Forbidden extends DomainException {

  protected Forbidden(String type, String title, String detail) {
    this(type, title, detail, Map.of());
  }

  protected Forbidden(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.FORBIDDEN, type, title, detail, properties);
  }
}
