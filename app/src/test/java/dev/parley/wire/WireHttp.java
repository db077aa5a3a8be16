package dev.parley.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  /** The same, for somebody who reads that language. */
  public WireHttp reading(String language) {
    return new WireHttp(
        http,
        base,
        () -> {
          var all = new HashMap<>(headers.get());
          all.put("Accept-Language", language);
          return all;
        });
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

  /** Sends a message that brings files, of which there should be one. */
  public Answer upload(String path, UUID id, String text, FilePart... files) {
    var form = new Form().field("id", id.toString()).field("text", text);
    Stream.of(files).forEach(form::file);
    var type = "multipart/form-data; boundary=" + Form.BOUNDARY;
    return send("POST", path, BodyPublishers.ofByteArray(form.bytes()), type);
  }

  /** Loads a file. */
  public Loaded load(String path) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).GET();
    headers.get().forEach(request::header);
    var response = exchange(request.build(), BodyHandlers.ofByteArray());
    return new Loaded(response.statusCode(), response.headers(), response.body());
  }

  private Answer send(String method, String path, BodyPublisher body) {
    return send(method, path, body, "application/json");
  }

  private Answer send(String method, String path, BodyPublisher body, String contentType) {
    var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).method(method, body);
    request.header("Content-Type", contentType);
    headers.get().forEach(request::header);
    var response = exchange(request.build(), BodyHandlers.ofString());
    var type = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(method + " " + path, response.statusCode(), type, response.body());
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Interrupted at " + request.method() + " " + request.uri(), e);
    }
  }
}
