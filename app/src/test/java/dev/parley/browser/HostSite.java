package dev.parley.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody's web site, on an origin of its own. */
final class HostSite implements AutoCloseable {
  private final HttpServer server;
  private final AtomicInteger pages = new AtomicInteger();

  private HostSite(HttpServer server) {
    this.server = server;
  }

  static HostSite start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.start();
      return new HostSite(server);
    } catch (IOException e) {
      throw new UncheckedIOException("The site cannot listen", e);
    }
  }

  /** As a website's allowed domains name it. */
  String domain() {
    return "localhost:" + server.getAddress().getPort();
  }

  /** Adds a page, sent with these headers, the content type included; returns its address. */
  String page(String html, Map<String, String> headers) {
    var path = "/page-" + pages.incrementAndGet();
    server.createContext(path, exchange -> answer(exchange, html, headers));
    return "http://" + domain() + path;
  }

  private static void answer(HttpExchange exchange, String html, Map<String, String> headers)
      throws IOException {
    try (exchange) {
      var body = html.getBytes(StandardCharsets.UTF_8);
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
