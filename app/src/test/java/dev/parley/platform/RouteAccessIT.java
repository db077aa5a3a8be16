package dev.parley.platform;

import static dev.parley.platform.Caller.ADMINISTRATOR;
import static dev.parley.platform.Caller.AGENT;
import static dev.parley.platform.Caller.ANALYST;
import static dev.parley.platform.Caller.ANONYMOUS;
import static dev.parley.platform.Caller.BOT;
import static dev.parley.platform.Caller.CUSTOMER;
import static dev.parley.platform.Caller.OTHER_AGENT;
import static dev.parley.platform.Caller.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.platform.TestHttp.StartedChat;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestSite;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Calls every HTTP route of the running app as everybody. A new route fails here until somebody has
 * written down who may call it.
 */
@ParleyIT
class RouteAccessIT {

  private static final Set<Caller> EVERYBODY = EnumSet.allOf(Caller.class);
  // a token of the staff is none here, and a bad token is not the same as none
  private static final Set<Caller> PUBLIC = EnumSet.of(ANONYMOUS, CUSTOMER);
  private static final Set<Caller> AGENTS = EnumSet.of(AGENT, OTHER_AGENT);
  private static final Set<Caller> SUPERVISORS = EnumSet.of(SUPERVISOR);
  private static final Set<Caller> DESK = EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR);
  private static final Set<Caller> ANALYSTS = EnumSet.of(ANALYST);
  private static final Set<Caller> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
  private static final Set<Caller> STAFF =
      EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR, ANALYST, ADMINISTRATOR);

  /** The reviewed table: who passes the wall. What happens behind it is other tests' business. */
  private static final Map<String, Set<Caller>> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put("GET /api/snippet/{websiteKey}", PUBLIC);
    TABLE.put("POST /api/snippet/{websiteKey}/interactions", PUBLIC);
    TABLE.put("POST /api/snippet/{websiteKey}/offline-messages", PUBLIC);
    TABLE.put("GET /api/customer/interaction", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/customer/interaction/messages", EnumSet.of(CUSTOMER));
    TABLE.put("PUT /api/customer/interaction/attributes", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/messages", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/attachments", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/customer/interaction/attachments/{attachmentId}", EnumSet.of(CUSTOMER));
    TABLE.put(
        "GET /api/customer/interaction/attachments/{attachmentId}/preview", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/form", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/close", EnumSet.of(CUSTOMER));
    TABLE.put("PUT /api/customer/interaction/identity", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/rating", EnumSet.of(CUSTOMER));
    TABLE.put("POST /api/customer/interaction/video/join", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/customer/interaction/transcript.pdf", EnumSet.of(CUSTOMER));
    TABLE.put("GET /api/me", STAFF);
    TABLE.put("PUT /api/me/presence", AGENTS);
    TABLE.put("GET /api/offers", AGENTS);
    TABLE.put("POST /api/offers/{id}/accept", AGENTS);
    TABLE.put("POST /api/offers/{id}/reject", AGENTS);
    TABLE.put("GET /api/offers/{id}/decision", AGENTS);
    TABLE.put("GET /api/interactions/{id}/decisions", AGENTS);
    TABLE.put("GET /api/offers/{id}/forms", AGENTS);
    TABLE.put("GET /api/interactions/{id}/forms", AGENTS);
    TABLE.put("GET /api/interactions/{id}/attributes", AGENTS);
    TABLE.put("GET /api/supervision/interactions/{id}/attributes", SUPERVISORS);
    TABLE.put("POST /api/interactions/{id}/wrap-up/end", AGENTS);
    TABLE.put("POST /api/interactions/search", AGENTS);
    TABLE.put("POST /api/interactions/news", AGENTS);
    TABLE.put("GET /api/interactions/filters", AGENTS);
    TABLE.put("POST /api/supervision/interactions/search", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/news", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/filters", SUPERVISORS);
    // only a supervisor who is an agent too, and nobody here is both
    TABLE.put("POST /api/supervision/interactions/{id}/take-over", EnumSet.noneOf(Caller.class));
    TABLE.put("POST /api/supervision/interactions/{id}/re-offer", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/move", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/decisions", SUPERVISORS);
    TABLE.put("GET /api/interactions/{id}/transcript", AGENTS);
    TABLE.put("GET /api/supervision/interactions/{id}/transcript", SUPERVISORS);
    TABLE.put("GET /api/interactions/{id}/transcript.pdf", AGENTS);
    TABLE.put("GET /api/supervision/interactions/{id}/transcript.pdf", SUPERVISORS);
    TABLE.put("GET /api/transcripts/{id}", EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR));
    TABLE.put("DELETE /api/transcripts/{id}", EnumSet.of(AGENT, OTHER_AGENT, SUPERVISOR));
    TABLE.put("GET /api/settings/transcripts", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/transcripts", ADMINISTRATORS);
    TABLE.put("GET /api/supervision/agents", SUPERVISORS);
    TABLE.put("GET /api/supervision/queues", SUPERVISORS);
    TABLE.put("GET /api/interactions", AGENTS);
    TABLE.put("GET /api/interactions/{id}", AGENTS);
    TABLE.put("GET /api/interactions/{id}/messages", AGENTS);
    TABLE.put("POST /api/interactions/{id}/messages", AGENTS);
    TABLE.put("POST /api/interactions/{id}/attachments", AGENTS);
    TABLE.put("GET /api/interactions/{id}/attachments/{attachmentId}", AGENTS);
    TABLE.put("GET /api/interactions/{id}/attachments/{attachmentId}/preview", AGENTS);
    TABLE.put("POST /api/interactions/{id}/close", AGENTS);
    TABLE.put("GET /api/interactions/{id}/dispositions", AGENTS);
    TABLE.put("POST /api/interactions/{id}/disposition", AGENTS);
    TABLE.put("POST /api/interactions/{id}/transfer", AGENTS);
    TABLE.put("DELETE /api/interactions/{id}/transfer", AGENTS);
    TABLE.put("GET /api/interactions/{id}/transfer-targets", AGENTS);
    TABLE.put("POST /api/interactions/{id}/video", AGENTS);
    TABLE.put("POST /api/interactions/{id}/video/join", AGENTS);
    TABLE.put("POST /api/interactions/{id}/video/end", AGENTS);
    TABLE.put("GET /api/video-calls", AGENTS);
    TABLE.put("GET /api/interactions/{id}/notes", AGENTS);
    TABLE.put("POST /api/interactions/{id}/notes", AGENTS);
    // of an agent's own chat; the interactions of its contact need not be the agent's own
    TABLE.put("GET /api/interactions/{id}/contact", DESK);
    TABLE.put("PUT /api/interactions/{id}/contact", DESK);
    TABLE.put("GET /api/interactions/{id}/journey", DESK);
    TABLE.put("GET /api/interactions/{id}/journey/{other}", DESK);
    TABLE.put("GET /api/interactions/{id}/journey/{other}/messages", DESK);
    TABLE.put("GET /api/interactions/{id}/process", DESK);
    TABLE.put("GET /api/interactions/{id}/process-definitions/{definition}", DESK);
    TABLE.put("GET /api/settings/contact-lists", ADMINISTRATORS);
    TABLE.put("POST /api/settings/contact-lists", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/contact-lists/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/contact-lists/{id}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/contact-lists/{id}/websites/{websiteKey}", ADMINISTRATORS);
    TABLE.put("POST /api/settings/websites/{key}/identity-secret", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/websites/{key}/identity-secret", ADMINISTRATORS);
    TABLE.put("GET /api/colleagues", DESK);
    TABLE.put("GET /api/me/mentions", DESK);
    TABLE.put("POST /api/me/mentions/seen", DESK);
    TABLE.put("GET /api/supervision/interactions", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/process", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/events", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/spy", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/messages", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/attachments/{attachmentId}", SUPERVISORS);
    TABLE.put(
        "GET /api/supervision/interactions/{id}/attachments/{attachmentId}/preview", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/notes", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/notes", SUPERVISORS);
    TABLE.put("GET /api/supervision/interactions/{id}/forms", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/spy/end", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/whisper", SUPERVISORS);
    TABLE.put("POST /api/supervision/interactions/{id}/close", SUPERVISORS);
    TABLE.put("GET /api/supervision/process-definitions/{id}", SUPERVISORS);
    TABLE.put("GET /api/supervision/offline-messages", SUPERVISORS);
    TABLE.put("POST /api/supervision/offline-messages/{id}/done", SUPERVISORS);
    TABLE.put("GET /api/flows", ANALYSTS);
    TABLE.put("GET /api/flows/templates", ANALYSTS);
    TABLE.put("POST /api/flows/check", ANALYSTS);
    TABLE.put("GET /api/flows/{key}/versions", ANALYSTS);
    TABLE.put("POST /api/flows/{key}/versions", ANALYSTS);
    TABLE.put("GET /api/flows/{key}/versions/{version}", ANALYSTS);
    TABLE.put("POST /api/flows/{key}/roll-back", ANALYSTS);
    TABLE.put("GET /engine-rest/version", ANALYSTS);
    TABLE.put("GET /engine-rest/deployment", ANALYSTS);
    TABLE.put("POST /engine-rest/deployment/create", ANALYSTS);
    TABLE.put("GET /api/settings/audit", ADMINISTRATORS);
    TABLE.put("GET /api/settings/websites", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/websites/{key}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/routing-flows", ADMINISTRATORS);
    TABLE.put("GET /api/settings/working-hours", ADMINISTRATORS);
    TABLE.put("GET /api/working-hours", ANALYSTS);
    TABLE.put("POST /api/working-hours/check", ANALYSTS);
    TABLE.put("GET /api/working-hours/{key}/now", ANALYSTS);
    TABLE.put("GET /api/working-hours/{key}/versions", ANALYSTS);
    TABLE.put("POST /api/working-hours/{key}/versions", ANALYSTS);
    TABLE.put("GET /api/working-hours/{key}/versions/{version}", ANALYSTS);
    TABLE.put("GET /api/settings/queues", ADMINISTRATORS);
    TABLE.put("POST /api/settings/queues", ADMINISTRATORS);
    TABLE.put("GET /api/settings/queues/{id}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/queues/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/queues/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/teams", ADMINISTRATORS);
    TABLE.put("POST /api/settings/teams", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/teams/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/teams/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/agents", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/agents/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/routing", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/routing", ADMINISTRATORS);
    TABLE.put("GET /api/settings/video", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/video", ADMINISTRATORS);
    TABLE.put("GET /api/settings/webhooks", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/webhooks/{key}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/webhooks/{key}", ADMINISTRATORS);
    TABLE.put("GET /v3/api-docs", STAFF);
    TABLE.put("GET /v3/api-docs.yaml", STAFF);
    TABLE.put("GET /api/settings/bots", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/bots/{key}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/bots/{key}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/canned-answers", ADMINISTRATORS);
    TABLE.put("POST /api/settings/canned-answers", ADMINISTRATORS);
    TABLE.put("GET /api/settings/canned-answers/{id}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/canned-answers/{id}", ADMINISTRATORS);
    TABLE.put("DELETE /api/settings/canned-answers/{id}", ADMINISTRATORS);
    TABLE.put("GET /api/settings/dispositions", ADMINISTRATORS);
    TABLE.put("GET /api/settings/dispositions/{place}", ADMINISTRATORS);
    TABLE.put("PUT /api/settings/dispositions/{place}", ADMINISTRATORS);
    TABLE.put("GET /api/me/canned-answers", AGENTS);
    TABLE.put("POST /api/me/canned-answers", AGENTS);
    TABLE.put("PUT /api/me/canned-answers/{id}", AGENTS);
    TABLE.put("DELETE /api/me/canned-answers/{id}", AGENTS);
    TABLE.put("GET /api/interactions/{id}/canned-answers", AGENTS);
    TABLE.put("GET /api/bot/chats", EnumSet.of(BOT));
    TABLE.put("POST /api/bot/chats/{id}/messages", EnumSet.of(BOT));
    TABLE.put("POST /api/bot/chats/{id}/hand-over", EnumSet.of(BOT));
    TABLE.put("POST /api/bot/chats/{id}/finish", EnumSet.of(BOT));
    // the container's own, for what failed elsewhere
    TABLE.put("ANY /error", Set.of());
  }

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @LocalServerPort private int port;

  private TestHttp http;

  @BeforeEach
  void aClient() {
    http = new TestHttp(port);
  }

  @AfterEach
  void leave() {
    http.leaveAllChats();
  }

  @Test
  void theTableNamesEveryRouteAndNoOther() {
    var routes = new TreeSet<String>();
    mappings.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info)));

    assertThat(TABLE.keySet()).containsExactlyInAnyOrderElementsOf(routes);
  }

  @TestFactory
  Stream<DynamicTest> everyRouteAsEverybody() {
    var chat = http.start("SHOP", origin());
    return TABLE.keySet().stream()
        .flatMap(route -> EVERYBODY.stream().map(caller -> test(chat, route, caller)));
  }

  @TestFactory
  Stream<DynamicTest> whatNoRuleNamesIsDenied() {
    var chat = http.start("SHOP", origin());
    return Stream.of(
            "GET /api/unknown",
            "DELETE /api/me",
            "POST /api/me",
            "GET /api/offers/1/accept",
            "GET /api/customer/unknown",
            "GET /api/customer/interaction/unknown",
            "DELETE /api/customer/interaction",
            "GET /actuator",
            "GET /actuator/health",
            "GET /actuator/prometheus",
            "GET /actuator/env",
            "GET /engine-rest/engine",
            "GET /swagger-ui/index.html",
            "TRACE /api/me")
        .flatMap(
            route ->
                EVERYBODY.stream()
                    .map(
                        caller ->
                            dynamicTest(
                                route + " as " + caller,
                                () ->
                                    assertThat(status(chat, route, caller))
                                        .isIn(400, 401, 403, 404, 405))));
  }

  private DynamicTest test(StartedChat chat, String route, Caller caller) {
    return dynamicTest(
        route + " as " + caller,
        () -> {
          var status = status(chat, route, caller);

          if (TABLE.get(route).contains(caller)) {
            assertThat(status).isNotIn(401, 403, 405, 500, 503);
          } else {
            assertThat(status).isEqualTo(refusal(route, caller));
          }
        });
  }

  /** Whose token means nothing on a wire is not logged in there; other staff is not allowed. */
  private static int refusal(String route, Caller caller) {
    var known =
        caller.isLoggedIn() && !route.contains("/api/customer") && !route.contains("/api/snippet");
    return known ? 403 : route.endsWith("/error") ? 404 : 401;
  }

  private int status(StartedChat chat, String route, Caller caller) {
    var method = route.split(" ")[0].replace("ANY", "GET");
    var path =
        route
            .split(" ")[1]
            .replace("{websiteKey}", "SHOP")
            .replace("{id}", chat.interactionId())
            .replace("{attachmentId}", chat.interactionId())
            .replace("{other}", chat.interactionId())
            .replace("{definition}", "none")
            .replace("{place}", "everywhere")
            .replace("{key}", "default-routing-flow")
            .replace("{version}", "1");
    var headers = Stream.<String>builder();
    headers.add("Content-Type").add("application/json");
    if (path.startsWith("/api/snippet")) {
      headers.add("Origin").add(origin());
    }
    caller.token(chat).ifPresent(token -> headers.add("Authorization").add(TestHttp.bearer(token)));
    return http.send(method, path, "", headers.build().toArray(String[]::new)).statusCode();
  }

  private static Set<String> routes(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    var found = new TreeSet<String>();
    for (var path : info.getPatternValues()) {
      if (methods.isEmpty()) {
        found.add("ANY " + path);
      }
      methods.forEach(method -> found.add(method + " " + path));
    }
    return found;
  }

  private static String origin() {
    return TestSite.url().replaceAll("/$", "");
  }
}
