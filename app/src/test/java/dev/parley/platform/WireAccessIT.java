package dev.parley.platform;

import static dev.parley.platform.Caller.ADMINISTRATOR;
import static dev.parley.platform.Caller.AGENT;
import static dev.parley.platform.Caller.ANALYST;
import static dev.parley.platform.Caller.ANONYMOUS;
import static dev.parley.platform.Caller.CUSTOMER;
import static dev.parley.platform.Caller.OTHER_AGENT;
import static dev.parley.platform.Caller.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.platform.TestHttp.StartedChat;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestSite;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.messaging.simp.annotation.support.SimpAnnotationMethodMessageHandler;

/**
 * Sends to and subscribes every STOMP destination of the running app as everybody. A new
 * destination fails here until somebody has written down who may use it.
 */
@ParleyIT
class WireAccessIT {

  private static final String DESKTOP = "/ws/desktop";
  private static final String CUSTOMERS = "/ws/customer";

  private static final Set<Caller> AGENTS = EnumSet.of(AGENT, OTHER_AGENT);
  private static final Set<Caller> STAFF =
      EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR, ANALYST, ADMINISTRATOR);

  /** The reviewed table: who may do what on either wire. */
  private static final Map<String, Set<Caller>> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put(CUSTOMERS + " SEND /app/messages", EnumSet.of(CUSTOMER));
    TABLE.put(CUSTOMERS + " SEND /app/receipts", EnumSet.of(CUSTOMER));
    TABLE.put(CUSTOMERS + " SEND /app/typing", EnumSet.of(CUSTOMER));
    TABLE.put(CUSTOMERS + " SUBSCRIBE /user/queue/interaction", EnumSet.of(CUSTOMER));
    TABLE.put(CUSTOMERS + " SUBSCRIBE /user/queue/errors", EnumSet.of(CUSTOMER));
    TABLE.put(CUSTOMERS + " SUBSCRIBE /user/queue/desktop", Set.of());
    TABLE.put(DESKTOP + " SEND /app/messages", AGENTS);
    TABLE.put(DESKTOP + " SEND /app/receipts", AGENTS);
    TABLE.put(DESKTOP + " SEND /app/typing", AGENTS);
    TABLE.put(DESKTOP + " SUBSCRIBE /user/queue/desktop", STAFF);
    TABLE.put(DESKTOP + " SUBSCRIBE /user/queue/supervision", EnumSet.of(SUPERVISOR));
    TABLE.put(DESKTOP + " SUBSCRIBE /user/queue/errors", STAFF);
    TABLE.put(DESKTOP + " SUBSCRIBE /user/queue/interaction", Set.of());
  }

  @Autowired private SimpAnnotationMethodMessageHandler handler;
  @LocalServerPort private int port;

  private TestHttp http;
  private StartedChat chat;

  @BeforeEach
  void oneChat() {
    http = new TestHttp(port);
    chat = http.start("SHOP", origin());
  }

  @AfterEach
  void leave() {
    http.leaveAllChats();
  }

  @Test
  void theTableNamesEveryHandlerOnBothWires() {
    var handled =
        handler.getHandlerMethods().keySet().stream()
            .flatMap(info -> info.getDestinationConditions().getPatterns().stream())
            .flatMap(path -> Stream.of(CUSTOMERS, DESKTOP).map(wire -> wire + " SEND /app" + path))
            .collect(Collectors.toSet());
    var sends =
        TABLE.keySet().stream().filter(row -> row.contains(" SEND ")).collect(Collectors.toSet());

    assertThat(sends).containsExactlyInAnyOrderElementsOf(handled);
  }

  @TestFactory
  Stream<DynamicTest> everyDestinationAsEverybody() {
    return TABLE.entrySet().stream()
        .flatMap(
            row ->
                Stream.of(Caller.values())
                    .map(
                        caller ->
                            dynamicTest(
                                row.getKey() + " as " + caller,
                                () ->
                                    assertThat(passes(row.getKey(), caller))
                                        .isEqualTo(row.getValue().contains(caller)))));
  }

  @TestFactory
  Stream<DynamicTest> whatNoRuleNamesEndsTheSession() {
    var queues =
        Stream.of(
            "SUBSCRIBE /queue/desktop",
            "SUBSCRIBE /queue/interaction",
            "SUBSCRIBE /queue/**",
            "SUBSCRIBE /user/queue/*",
            "SUBSCRIBE /user/queue/**",
            "SUBSCRIBE /user/queue/desktop/",
            "SUBSCRIBE /user/queue/desktop-user1",
            "SUBSCRIBE /user/" + UUID.randomUUID() + "/queue/desktop",
            "SUBSCRIBE /user/" + chat.interactionId() + "/queue/interaction",
            "SUBSCRIBE /topic/messages",
            "SUBSCRIBE /app/messages",
            "SEND /app/unknown",
            "SEND /app/messages/",
            "SEND /app/../queue/desktop",
            "SEND /queue/desktop",
            "SEND /user/queue/desktop",
            "SEND /user/" + chat.interactionId() + "/queue/interaction",
            "SEND /topic/messages",
            "ACK /app/messages",
            "NACK /app/messages",
            "BEGIN /app/messages",
            "COMMIT /app/messages",
            "ABORT /app/messages");
    return queues.flatMap(
        frame ->
            Stream.of(DESKTOP, CUSTOMERS)
                .map(
                    wire ->
                        dynamicTest(
                            frame + " on " + wire,
                            () -> {
                              var owner = wire.equals(DESKTOP) ? AGENT : CUSTOMER;
                              assertThat(passes(wire + " " + frame, owner)).isFalse();
                            })));
  }

  @Test
  void aSelectorEndsTheSession() {
    try (var session = connected(DESKTOP, AGENT)) {
      session.send(
          "SUBSCRIBE", "", "id:1", "destination:/user/queue/desktop", "selector:headers.x=='y'");

      assertThat(session.tookEverything()).isFalse();
    }
  }

  @Test
  void nothingPassesBeforeConnect() {
    try (var session = TestStomp.open(port, DESKTOP, authorization(AGENT))) {
      session.subscribe("/user/queue/desktop");

      assertThat(session.closeCode()).isNotEqualTo(1000);
    }
  }

  @Test
  void aBadTokenIsToldAndTheSocketClosed() {
    try (var session = TestStomp.open(port, CUSTOMERS, "Origin", origin())) {
      var answer = session.connect("Authorization:Bearer nobodys-token");

      assertThat(answer)
          .startsWith("ERROR")
          .contains("message:unauthenticated")
          .contains("\"type\":\"/problems/unauthenticated\"")
          .doesNotContain("nobodys-token");
      assertThat(session.closeCode()).isEqualTo(1002);
    }
  }

  @Test
  void aTokenIsRefusedOnAPageOfAnotherOrigin() {
    try (var session = TestStomp.open(port, CUSTOMERS, "Origin", "https://evil.example")) {
      assertThat(session.connect("Authorization:Bearer " + chat.token()))
          .startsWith("ERROR")
          .contains("message:origin-not-allowed");
    }
  }

  @Test
  void aSessionCannotBecomeAnotherCustomers() {
    var other = http.start("SHOP", origin());
    try (var session = connected(CUSTOMERS, CUSTOMER)) {
      session.send("CONNECT", "", "accept-version:1.2", "Authorization:Bearer " + other.token());

      assertThat(session.closeCode()).isNotEqualTo(1000);
    }
  }

  @Test
  void theDesktopOpensOnItsOwnOriginOnly() {
    var token = authorization(AGENT)[1];

    assertThatThrownBy(
            () ->
                TestStomp.open(
                    port, DESKTOP, "Authorization", token, "Origin", "https://evil.example"))
        .isInstanceOf(CompletionException.class)
        .hasMessageContaining("WebSocketHandshakeException");
    try (var session =
        TestStomp.open(port, DESKTOP, "Authorization", token, "Origin", http.base())) {
      assertThat(session.connect()).startsWith("CONNECTED");
    }
  }

  @Test
  void aFailedFrameIsToldToItsSender() {
    try (var session = connected(CUSTOMERS, CUSTOMER)) {
      var id = UUID.randomUUID();
      session.subscribe("/user/queue/errors");
      session.send(
          "SEND",
          "{\"id\":\"%s\",\"text\":\"  \"}".formatted(id),
          "destination:/app/messages",
          "content-type:application/json");

      assertThat(session.next())
          .startsWith("MESSAGE")
          .contains("\"type\":\"/problems/message-empty\"")
          .contains("\"messageId\":\"%s\"".formatted(id));
    }
  }

  @Test
  void anUnreadableFrameIsToldToItsSender() {
    try (var session = connected(CUSTOMERS, CUSTOMER)) {
      session.subscribe("/user/queue/errors");
      session.send("SEND", "no json", "destination:/app/messages");

      assertThat(session.next())
          .startsWith("MESSAGE")
          .contains("\"type\":\"/problems/invalid-request\"")
          .doesNotContain("messageId");
    }
  }

  private boolean passes(String row, Caller caller) {
    var words = row.split(" ");
    try (var session = TestStomp.open(port, words[0], handshake(words[0], caller))) {
      if (!session.connect(connectHeaders(words[0], caller)).startsWith("CONNECTED")) {
        return false;
      }
      var body = words[1].equals("SEND") ? "{}" : "";
      session.send(words[1], body, "id:1", "transaction:1", "destination:" + words[2]);
      return session.tookEverything();
    } catch (CompletionException refusedHandshake) {
      return false;
    }
  }

  private TestStomp connected(String wire, Caller caller) {
    var session = TestStomp.open(port, wire, handshake(wire, caller));
    assertThat(session.connect(connectHeaders(wire, caller))).startsWith("CONNECTED");
    return session;
  }

  private String[] handshake(String wire, Caller caller) {
    return wire.equals(DESKTOP) ? authorization(caller) : new String[] {"Origin", origin()};
  }

  private String[] connectHeaders(String wire, Caller caller) {
    return wire.equals(CUSTOMERS) && caller != ANONYMOUS
        ? new String[] {"Authorization:Bearer " + caller.token(chat).orElseThrow()}
        : new String[0];
  }

  private String[] authorization(Caller caller) {
    return caller
        .token(chat)
        .map(token -> new String[] {"Authorization", TestHttp.bearer(token)})
        .orElse(new String[0]);
  }

  private static String origin() {
    return TestSite.url().replaceAll("/$", "");
  }
}
