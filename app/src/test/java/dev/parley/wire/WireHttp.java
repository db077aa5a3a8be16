package dev.parley.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** The HTTP half of the wire, as one person: each request carries that person's headers. */
public final class WireHttp {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http;
  private final URI base;
  private final Supplier<Map<String, String>> headers;

  WireHttp(HttpClient http, URI base, Supplier<Map<String, String>> headers) {
    this.http = http;
    this.base = base;
    this.headers = headers;
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer post(String path, Object body) {
    return post(path, ParleyWire.JSON.writeValueAsBytes(body));
  }

  /** Posts bytes that claim to be JSON. */
  public Answer post(String path, byte[] body) {
    return send("POST", path, BodyPublishers.ofByteArray(body));
  }

  public Answer put(String path, Object body) {
    var json = ParleyWire.JSON.writeValueAsBytes(body);
    return send("PUT", path, BodyPublishers.ofByteArray(json));
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  private Answer send(String method, String path, BodyPublisher body) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).method(method, body);
    request.header("Content-Type", "application/json");
    headers.get().forEach(request::header);
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      var type = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(method + " " + path, response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at " + method + " " + path, e);
    }
  }
}
