package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** It was there and never will be again (410). */
public abstract class Gone extends DomainException {

  protected Gone(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.GONE, type, title, detail, properties);
  }
}
