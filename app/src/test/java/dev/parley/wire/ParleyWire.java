package dev.parley.wire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running Parley as its clients reach it. All clients of one wire share its connections and
 * threads; closing it ends them.
 */
public final class ParleyWire implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.shared();

  private static final Duration CONNECT = Duration.ofSeconds(20);

  private final URI base;
  private final String origin;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .executor(threads)
          .build();

  /**
   * @param base Parley's address, without a slash at the end
   * @param origin of the web page that holds the customers' snippet
   */
  public ParleyWire(String base, String origin) {
    this.base = URI.create(base);
    this.origin = origin;
  }

  /** Whose requests carry no more than what a stranger's page sends. */
  public WireHttp asPage() {
    return new WireHttp(http, base, () -> Map.of("Origin", origin));
  }

  /** The customer's requests by their token, from the page of the website. */
  public WireHttp asCustomer(String token) {
    return new WireHttp(
        http, base, () -> Map.of("Origin", origin, "Authorization", "Bearer " + token));
  }

  public WireHttp asAgent(TokenSource tokens) {
    return new WireHttp(http, base, () -> Map.of("Authorization", "Bearer " + tokens.token()));
  }

  /** A window of a supervisor that is not connected yet. */
  public SupervisorClient supervisor(TokenSource tokens) {
    return new SupervisorClient(this, tokens);
  }

  /** A chat that has just been started; its page is not connected yet. */
  public CustomerClient start(String website, String text) {
    var started = start(website, UUID.randomUUID(), UUID.randomUUID(), text).expect(201).body();
    return customer(
        UUID.fromString(started.get("interactionId").asString()), started.get("token").asString());
  }

  public Answer start(String website, UUID idempotencyKey, UUID messageId, String text) {
    var request =
        Map.of(
            "idempotencyKey",
            idempotencyKey,
            "form",
            Map.of("name", "Carla"),
            "pageUrl",
            origin + "/boots",
            "referrer",
            "https://search.example/?q=boots",
            "message",
            Map.of("id", messageId, "text", text));
    return asPage().post("/api/snippet/" + website + "/interactions", request);
  }

  /** Another page of a customer who has a token. */
  public CustomerClient customer(UUID interaction, String token) {
    return new CustomerClient(this, interaction, token);
  }

  /** A window of an agent who logs in with the token source. */
  public AgentClient agent(TokenSource tokens) {
    return new AgentClient(this, tokens);
  }

  public AdministratorClient administrator(TokenSource tokens) {
    return new AdministratorClient(asAgent(tokens));
  }

  /** Opens the socket of a customer's page. */
  public StompSession customerSocket(String token, StompSession.Listener listener) {
    return StompSession.connect(
        http,
        socketAddress("/ws/customer"),
        Map.of("Origin", origin),
        Map.of("Authorization", "Bearer " + token),
        listener);
  }

  /** Opens the socket of an agent's window. */
  public StompSession desktopSocket(TokenSource tokens, StompSession.Listener listener) {
    return StompSession.connect(
        http,
        socketAddress("/ws/desktop"),
        Map.of("Authorization", "Bearer " + tokens.token()),
        Map.of(),
        listener);
  }

  private URI socketAddress(String endpoint) {
    return URI.create("ws://" + base.getAuthority() + endpoint);
  }

  @Override
  public void close() {
    http.shutdownNow();
    threads.shutdownNow();
  }
}
