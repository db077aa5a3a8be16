package dev.parley.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoSettingsRulesTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @Test
  void takesACompleteJitsi() {
    assertThat(problems(10, 60, "https://meet.example.org", "parley", "jitsi", SECRET)).isEmpty();
  }

  @Test
  void takesNoProviderAtAll() {
    assertThat(problems(1, 1, null, null, "jitsi", null)).isEmpty();
    assertThat(problems(1, 1, " ", "", "jitsi", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://meet.example.org/",
        "https://meet.example.org:8443/video/rooms",
        "http://localhost:8000",
        "http://127.0.0.1",
        "http://[::1]:8000"
      })
  void takesAddressesOfMeetingSites(String url) {
    assertThat(problems(10, 60, url, "parley", "jitsi", SECRET)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://meet.example.org",
        "http://localhost.evil.example",
        "https://",
        "https:///room",
        "meet.example.org",
        "//meet.example.org",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://admin:pw@meet.example.org",
        "https://meet.example.org?x=1",
        "https://meet.example.org/#config",
        "https://meet.example.org/<b>",
        "https://meet.example.org/../x y",
        "https://meet.example.org/%0d%0aSet-Cookie:x",
        "https://meet.example.org\\@evil.example",
        "https://meet.example.org/\u202egpj",
        "ftp://meet.example.org"
      })
  void refusesWhatIsNoPlainSecureAddress(String url) {
    assertThat(problems(10, 60, url, "parley", "jitsi", SECRET)).containsOnlyKeys("baseUrl");
  }

  @Test
  void refusesAnEndlessAddress() {
    var url = "https://meet.example.org/" + "a".repeat(200);

    assertThat(problems(10, 60, url, "parley", "jitsi", SECRET)).containsOnlyKeys("baseUrl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "a b", "\u0000", "-x", "par\u202eley"})
  void refusesStrangeNames(String name) {
    assertThat(problems(10, 60, null, name, name, null)).containsOnlyKeys("appId", "audience");
  }

  @ParameterizedTest
  @CsvSource({"0,60,maxCalls", "1001,60,maxCalls", "10,0,maxMinutes", "10,481,maxMinutes"})
  void keepsToTheLimits(int calls, int minutes, String field) {
    assertThat(problems(calls, minutes, null, null, "jitsi", null)).containsOnlyKeys(field);
  }

  @Test
  void refusesASecretThatIsTooShortToSignWith() {
    var url = "https://meet.example.org";

    assertThat(problems(10, 60, url, "parley", "jitsi", SECRET.substring(1)))
        .containsOnlyKeys("secret");
  }

  @Test
  void neverPrintsTheSecret() {
    var change = change(10, 60, "https://meet.example.org", "parley", "jitsi", SECRET);

    assertThat(change.toString()).doesNotContain(SECRET);
    assertThat(change.details().toString()).doesNotContain(SECRET).contains("changed");
  }

  private static Map<String, Object> problems(
      int calls,
      int minutes,
      @Nullable String url,
      @Nullable String app,
      String audience,
      @Nullable String secret) {
    return VideoSettingsRules.problems(change(calls, minutes, url, app, audience, secret));
  }

  private static VideoSettingsChange change(
      int calls,
      int minutes,
      @Nullable String url,
      @Nullable String app,
      String audience,
      @Nullable String secret) {
    return new VideoSettingsChange(
        calls, minutes, new VideoSettingsChange.Jitsi(url, app, audience, secret));
  }
}
