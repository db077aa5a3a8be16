package dev.parley.platform.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What went wrong, in the words of RFC 9457; both wires carry the same body. */
public record Problem(
    HttpStatusCode status,
    String type,
    String title,
    @Nullable String detail,
    Map<String, Object> properties) {

  /** Where the {@code type} of every problem begins. */
  public static final String TYPES = "/problems/";

  public static Problem of(DomainException outcome) {
    return new Problem(
        outcome.status(), outcome.type(), outcome.title(), outcome.detail(), outcome.properties());
  }

  public static Problem unauthenticated() {
    return plain(HttpStatus.UNAUTHORIZED, "unauthenticated", "Not logged in");
  }

  public static Problem forbidden() {
    return plain(HttpStatus.FORBIDDEN, "forbidden", "Not allowed");
  }

  public static Problem originNotAllowed() {
    return plain(HttpStatus.FORBIDDEN, "origin-not-allowed", "This web page is not allowed");
  }

  public static Problem loginUnavailable() {
    return plain(
        HttpStatus.SERVICE_UNAVAILABLE, "login-unavailable", "The login is not ready, try again");
  }

  public static Problem invalidRequest(String detail) {
    return new Problem(
        HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", detail, Map.of());
  }

  public static Problem conflict() {
    return plain(HttpStatus.CONFLICT, "conflict", "Somebody else was faster, try again");
  }

  /** The plain problem of a status that needs no more words. */
  public static Problem of(HttpStatusCode status) {
    return switch (status.value()) {
      case 400 -> plain(status, "invalid-request", "Invalid request");
      case 401 -> unauthenticated();
      case 403 -> forbidden();
      case 404 -> plain(status, "not-found", "Not found");
      case 405 -> plain(status, "method-not-allowed", "Method not allowed");
      case 406 -> plain(status, "not-acceptable", "Not available in this media type");
      case 409 -> conflict();
      case 413 -> plain(status, "too-large", "The request is too large");
      case 415 -> plain(status, "unsupported-media-type", "Unsupported media type");
      case 503 -> plain(status, "unavailable", "Not available now, try again");
      default -> other(status);
    };
  }

  /** The body on the wire. */
  @JsonValue
  public Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", TYPES + type);
    body.put("title", title);
    body.put("status", status.value());
    if (detail != null) {
      body.put("detail", detail);
    }
    properties.forEach(body::putIfAbsent);
    return body;
  }

  /** The same with one property more. */
  public Problem with(String property, Object value) {
    var more = new LinkedHashMap<>(properties);
    more.put(property, value);
    return new Problem(status, type, title, detail, Map.copyOf(more));
  }

  private static Problem other(HttpStatusCode status) {
    return status.is4xxClientError()
        ? plain(status, "invalid-request", "Invalid request")
        : plain(status, "internal-error", "Something went wrong on our side");
  }

  private static Problem plain(HttpStatusCode status, String type, String title) {
    return new Problem(status, type, title, null, Map.of());
  }
}
