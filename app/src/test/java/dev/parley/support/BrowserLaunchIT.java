package dev.parley.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The browser that is found or unpacked on this machine opens pages and runs their scripts. */
class BrowserLaunchIT {
  private static final String HTML =
      """
      <!doctype html>
      <button onclick="this.textContent = 'Clicked ' + location.hostname">Click</button>
      """;

  @Test
  void opensAPageAndRunsItsScript() throws IOException {
    var server = serving(HTML);
    try (var context = TestBrowser.get().newContext()) {
      var page = context.newPage();
      page.navigate("http://localhost:" + server.getAddress().getPort());

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Click")).click();

      assertThat(page.getByRole(AriaRole.BUTTON)).hasText("Clicked localhost");
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer serving(String html) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            var body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    return server;
  }
}
