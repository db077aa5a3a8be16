package dev.parley.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * An outcome that the caller must be told: it becomes a problem body with {@code type} {@code
 * /problems/<type>} on both wires. Title, detail and properties reach the caller as they are, so
 * they hold ids and states, never message text or contact data.
 */
public abstract class DomainException extends RuntimeException {

  private final HttpStatus status;
  private final String type;
  private final String title;
  private final transient Map<String, Object> properties;

  DomainException(
      HttpStatus status, String type, String title, String detail, Map<String, Object> properties) {
    super(detail);
    this.status = status;
    this.type = type;
    this.title = title;
    this.properties = Map.copyOf(properties);
  }

  public HttpStatus status() {
    return status;
  }

  /** Kebab-case, without the {@code /problems/} prefix. */
  public String type() {
    return type;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public Map<String, Object> properties() {
    return properties;
  }
}
