package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** Of a type that is not taken (415). */
public abstract class TypeRefused extends DomainException {

  protected TypeRefused(String type, String title, String detail, Map<String, Object> properties) {
    super(HttpStatus.UNSUPPORTED_MEDIA_TYPE, type, title, detail, properties);
  }
}
