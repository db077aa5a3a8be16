package dev.parley.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRulesTest {
  private static final String SECRET = "0123456789abcdef";

  @Test
  void takesAGoodOne() {
    assertThat(WebhookRules.problems("crm", change("https://crm.example/ask?a=b"), true, false))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "crm.example",
        "http://crm.example",
        "ftp://crm.example",
        "file:///etc/passwd",
        "https:///ask",
        "https://me:secret@crm.example",
        "https://crm.example/#there",
        "https://crm example",
        "javascript:alert(1)"
      })
  void refusesAnAddressThatIsNoneOfTheWeb(String url) {
    assertThat(WebhookRules.problems("crm", change(url), true, false)).containsOnlyKeys("url");
  }

  @Test
  void saysEverythingThatIsWrong() {
    var change = new WebhookChange(" ", "", 11, "short");

    assertThat(WebhookRules.problems("A", change, false, false))
        .containsOnlyKeys("key", "name", "url", "timeLimitSeconds", "secret");
  }

  @Test
  void onlyANewOneNeedsASecret() {
    var change = new WebhookChange("CRM", "https://crm.example", 5, null);

    assertThat(WebhookRules.problems("crm", change, true, false)).containsOnlyKeys("secret");
    assertThat(WebhookRules.problems("crm", change, false, false)).isEmpty();
  }

  @Test
  void itsSecretIsNotInItsWords() {
    assertThat(change("https://crm.example")).asString().doesNotContain(SECRET);
  }

  private static WebhookChange change(String url) {
    return new WebhookChange("CRM", url, 5, SECRET);
  }
}
