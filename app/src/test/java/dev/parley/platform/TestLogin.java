package dev.parley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a login needs: one cookie jar per host and port, redirects, a form. */
final class TestLogin {

  private static final Pattern FORM =
      Pattern.compile("<form id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Map<String, String>> jars = new HashMap<>();
  private final Map<String, String> setCookies = new HashMap<>();
  private final String app;

  TestLogin(String app) {
    this.app = app;
  }

  /** Through Keycloak's form and back to the desktop's first page. */
  void logIn(String username) {
    var form = get("/oauth2/authorization/keycloak", true);
    var action = FORM.matcher(form.body());
    if (!action.find()) {
      throw new IllegalStateException("No login form: " + form.statusCode());
    }
    var target = action.group(1).replace("&amp;", "&");
    var fields = "username=%1$s&password=%2$s".formatted(username, encoded("demo-" + username));
    var answer =
        send(
            request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    follow(answer);
  }

  HttpResponse<String> get(String address) {
    return send(request(address).GET());
  }

  HttpResponse<String> get(String address, boolean follow) {
    return follow ? follow(get(address)) : get(address);
  }

  HttpResponse<String> put(String path, String json, boolean withCsrfToken) {
    var request =
        request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
    return send(withCsrfToken ? request.header("X-XSRF-TOKEN", csrfToken()) : request);
  }

  HttpResponse<String> post(String path, String body) {
    return send(
        request(path).header("X-XSRF-TOKEN", csrfToken()).POST(BodyPublishers.ofString(body)));
  }

  /** How the server set a cookie last. */
  String setCookie(String name) {
    return setCookies.getOrDefault(name, "");
  }

  /** The app's cookies, as a header. */
  String cookies() {
    return header(URI.create(app));
  }

  private String csrfToken() {
    return jar(URI.create(app)).getOrDefault("XSRF-TOKEN", "none");
  }

  private HttpResponse<String> follow(HttpResponse<String> answer) {
    var last = answer;
    while (last.statusCode() == 302) {
      var target = last.headers().firstValue("Location").orElseThrow();
      last = send(request(last.uri().resolve(target).toString()).GET());
    }
    return last;
  }

  private HttpRequest.Builder request(String address) {
    var uri = URI.create(address.startsWith("/") ? app + address : address);
    var request = HttpRequest.newBuilder(uri);
    return jar(uri).isEmpty() ? request : request.header("Cookie", header(uri));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(answer.uri(), cookie));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(URI from, String cookie) {
    var pair = cookie.split(";")[0].split("=", 2);
    setCookies.put(pair[0], cookie);
    if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
      jar(from).remove(pair[0]);
    } else {
      jar(from).put(pair[0], pair[1]);
    }
  }

  private Map<String, String> jar(URI uri) {
    return jars.computeIfAbsent(uri.getAuthority(), authority -> new HashMap<>());
  }

  private String header(URI uri) {
    return jar(uri).entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
