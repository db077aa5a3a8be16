package dev.parley.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * Serves the pages of the demo's customers from another origin than Parley's, as a real web site
 * would. The pages name Parley by its default address; what is served names the actual one.
 */
public final class DemoSite implements AutoCloseable {
  private static final String DEFAULT_PARLEY = "http://localhost:8080";
  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "ico", "image/x-icon");

  private final HttpServer server;
  private final Supplier<String> parleyUrl;

  private DemoSite(HttpServer server, Supplier<String> parleyUrl) {
    this.server = server;
    this.parleyUrl = parleyUrl;
  }

  /**
   * @param port 0 for any free one
   * @param parleyUrl where the pages find the snippet
   */
  public static DemoSite start(int port, Supplier<String> parleyUrl) {
    if (port != 0) {
      LocalPort.requireFree("the demo site", port, "SITE_PORT");
    }
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      var site = new DemoSite(server, parleyUrl);
      server.createContext("/", site::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      startAsDaemon(server);
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException("The demo site cannot listen on port " + port, e);
    }
  }

  /**
   * The server's thread is a daemon if its starter is; a failed application must be able to end.
   */
  private static void startAsDaemon(HttpServer server) {
    try {
      Thread.ofPlatform().daemon().start(server::start).join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while starting the demo site", e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var page = page(exchange.getRequestURI().getPath());
      if (!page.exists()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      var type = CONTENT_TYPES.get(StringUtils.getFilenameExtension(page.getPath()));
      var body = page.getContentAsByteArray();
      send(exchange, type, type.startsWith("text/") ? addressed(body) : body);
    }
  }

  /**
   * Only files of a known type, so that a folder or a stray class file is never a page. They are
   * this class's neighbours: the server's threads have a class loader that does not know the
   * packaged application.
   */
  private static ClassPathResource page(String path) {
    var file = StringUtils.cleanPath(path.endsWith("/") ? path + "index.html" : path);
    var known = CONTENT_TYPES.containsKey(String.valueOf(StringUtils.getFilenameExtension(file)));
    var inside = file.startsWith("/") && !file.contains("..");
    var resource = "demo-site" + (known && inside ? file : "/none");
    return new ClassPathResource(resource, DemoSite.class.getClassLoader());
  }

  private byte[] addressed(byte[] text) {
    return new String(text, StandardCharsets.UTF_8)
        .replace(DEFAULT_PARLEY, parleyUrl.get())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
