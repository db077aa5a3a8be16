package dev.parley.journey;

import dev.parley.support.ParleyIT;
import dev.parley.support.SignedIdentities;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A website that signs who its customers are, an agent of its queue, and chats with them. */
@ParleyIT
abstract class ContactChats {
  @RegisterExtension final Scene scene = new Scene();

  final String customer = "customer-" + UUID.randomUUID();
  WireHttp ada;
  AgentClient anna;
  String secret;

  @BeforeEach
  void anAgentAndAWebsiteThatSigns() {
    ada = scene.administrator().http();
    secret = rotate(true);
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
  }

  @AfterEach
  void theWebsiteSignsNoMore() {
    ada.delete(secretPath()).expect(204);
  }

  String rotate(boolean endOldNow) {
    return ada.post(secretPath(), Map.of("endOldNow", endOldNow))
        .expect(201)
        .body()
        .get("secret")
        .asString();
  }

  static String secretPath() {
    return "/api/settings/websites/" + Scene.WEBSITE + "/identity-secret";
  }

  String identity(String nonce, @Nullable String name) {
    return signed(nonce, customer, name, Scene.WEBSITE);
  }

  String signed(String nonce, String subject, @Nullable String name, String website) {
    var claims =
        SignedIdentities.claims(website, subject, nonce + customer, Instant.now())
            .claim("name", name)
            .build();
    return SignedIdentities.signed(secret, claims);
  }

  Answer startWith(String key, String nonce) {
    var claims =
        SignedIdentities.claims(Scene.WEBSITE, customer, nonce + customer, Instant.now()).build();
    return start(UUID.randomUUID(), SignedIdentities.signed(key, claims), null);
  }

  CustomerClient started(@Nullable String identity, @Nullable String returningToken) {
    var started = start(UUID.randomUUID(), identity, returningToken).expect(201).body();
    return scene
        .wire()
        .customer(
            UUID.fromString(started.get("interactionId").asString()),
            started.get("token").asString());
  }

  Answer start(UUID key, @Nullable String identity, @Nullable String returningToken) {
    var request = new HashMap<String, Object>();
    request.put("idempotencyKey", key);
    request.put("form", Map.of("name", "Carla Rossi", "email", "carla@example.com"));
    request.put("identity", identity);
    request.put("returningToken", returningToken);
    request.put("message", Map.of("id", UUID.randomUUID(), "text", "Hello there"));
    return scene.wire().asPage().post("/api/snippet/" + Scene.WEBSITE + "/interactions", request);
  }

  Answer identify(CustomerClient chat, String identity) {
    return chat.http().put("/api/customer/interaction/identity", Map.of("identity", identity));
  }

  /** The chat, once the agent has taken it. */
  UUID taken(CustomerClient chat) {
    anna.take(chat);
    return chat.interaction();
  }

  Answer contact(UUID chat) {
    return anna.http().get(path(chat));
  }

  static String path(UUID chat) {
    return "/api/interactions/" + chat + "/contact";
  }

  static Answer put(AgentClient agent, CustomerClient chat, Map<String, Object> change) {
    return agent.http().put(path(chat.interaction()), change);
  }

  static Map<String, Object> change(JsonNode contact, String name) {
    var change = new HashMap<String, Object>();
    for (var field : List.of("email", "phone", "language", "notes", "custom", "version")) {
      change.put(field, contact.get(field));
    }
    change.put("name", name);
    return change;
  }

  Answer page(UUID chat, String query) {
    return anna.http().get("/api/interactions/" + chat + "/journey" + query).expect(200);
  }

  JsonNode journey(UUID chat, String query) {
    return page(chat, query).body().get("interactions");
  }

  static List<UUID> ids(JsonNode page) {
    return page.get("interactions")
        .valueStream()
        .map(entry -> UUID.fromString(entry.get("id").asString()))
        .toList();
  }

  @Nullable Object contactOf(CustomerClient chat) {
    return column(chat, "contact_id");
  }

  @Nullable Object column(CustomerClient chat, String name) {
    return scene
        .jdbc()
        .sql("select " + name + " from interaction where id = ?")
        .param(chat.interaction())
        .query((row, index) -> row.getObject(1))
        .optional()
        .orElse(null);
  }
}
