package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo site serves its own pages and nothing else of the class path. */
class DemoSiteTest {
  private final DemoSite site = DemoSite.start(0, () -> "http://localhost:9999");
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    http.close();
    site.close();
  }

  @Test
  void servesPagesThatNameTheActualParley() throws Exception {
    var answer = get("/test-page.html");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(answer.body())
        .contains("src=\"http://localhost:9999/snippet/parley.js\"")
        .doesNotContain("8080");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/missing.html",
        "/../application.yml",
        "/../realm/demo-additions.json",
        "/%2e%2e/application-demo.yml",
        "/..%2f..%2fapplication-demo.yml",
        "/../static/index.html",
        "/test-page"
      })
  void servesNothingElse(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  /** As in the packaged application, whose classes and pages only its own class loader knows. */
  @Test
  void servesThePagesOfItsOwnClassLoader(@TempDir Path folder) throws Exception {
    var pages = Files.createDirectory(folder.resolve("demo-site"));
    Files.writeString(pages.resolve("only-here.html"), "<p>Here</p>");

    try (var packaged = isolated(folder)) {
      var type = packaged.loadClass(DemoSite.class.getName());
      var other = type.getMethod("start", int.class, Supplier.class).invoke(null, 0, url());
      try (var closing = (AutoCloseable) other) {
        var port = (int) type.getMethod("port").invoke(closing);

        assertThat(get(port, "/only-here.html").statusCode()).isEqualTo(200);
      }
    }
  }

  private static Supplier<String> url() {
    return () -> "http://localhost:9999";
  }

  private static URLClassLoader isolated(Path folder) {
    var running =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var urls =
        Stream.concat(
                Stream.of(folder), Arrays.stream(running.split(File.pathSeparator)).map(Path::of))
            .map(DemoSiteTest::address)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL address(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(site.port(), path);
  }

  private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
    var uri = URI.create("http://localhost:" + port + path);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
