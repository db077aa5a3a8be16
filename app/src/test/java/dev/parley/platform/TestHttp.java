package dev.parley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with the app under test, header by header, and follows no redirect. */
final class TestHttp {

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<StartedChat> chats = new ArrayList<>();
  private final String base;

  TestHttp(int port) {
    base = "http://localhost:" + port;
  }

  String base() {
    return base;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(method, path, BodyPublishers.ofString(body), headers);
  }

  HttpResponse<String> send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A new chat on a website, as the snippet starts one. */
  StartedChat start(String website, String origin) {
    var body =
        json(
            Map.of(
                "idempotencyKey", UUID.randomUUID(),
                "message", Map.of("id", UUID.randomUUID(), "text", "Hello")));
    var path = "/api/snippet/%s/interactions".formatted(website);
    var answer = post(path, body, "Content-Type", "application/json", "Origin", origin);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException("No chat: " + answer.body());
    }
    var started = tree(answer);
    var chat =
        new StartedChat(started.get("interactionId").asString(), started.get("token").asString());
    chats.add(chat);
    return chat;
  }

  /**
   * The customers of all chats that were started here leave: none waits for another test's agents.
   */
  void leaveAllChats() {
    chats.forEach(
        chat -> post("/api/customer/interaction/close", "", "Authorization", bearer(chat.token())));
    chats.clear();
  }

  static JsonNode tree(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  static String json(Object body) {
    return JsonMapper.shared().writeValueAsString(body);
  }

  static String bearer(String token) {
    return "Bearer " + token;
  }

  record StartedChat(String interactionId, String token) {}
}
