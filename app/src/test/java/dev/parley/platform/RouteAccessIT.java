package dev.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.platform.TestHttp.StartedChat;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestSite;
import java.util.EnumSet;
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

    assertThat(RouteTable.TABLE.keySet()).containsExactlyInAnyOrderElementsOf(routes);
  }

  @TestFactory
  Stream<DynamicTest> everyRouteAsEverybody() {
    var chat = http.start("SHOP", origin());
    return RouteTable.TABLE.keySet().stream()
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

          if (RouteTable.TABLE.get(route).contains(caller)) {
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
            .replace("{hash}", "0".repeat(64))
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
