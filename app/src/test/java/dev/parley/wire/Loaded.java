package dev.parley.wire;

import java.net.http.HttpHeaders;

/** A file as it was answered. */
public record Loaded(int status, HttpHeaders headers, byte[] bytes) {
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
