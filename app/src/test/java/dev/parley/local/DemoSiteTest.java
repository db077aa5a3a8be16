package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var uri = URI.create("http://localhost:" + site.port() + path);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
