package dev.parley.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptWordsTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"it", "de", "es", "fr", "ar"})
  void saysTheSameInEachLanguage(String language) throws Exception {
    var english = words("");
    var other = words("_" + language);

    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var key : english.stringPropertyNames()) {
      assertThat(places(other.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrder(places(english.getProperty(key)));
      // a straight one would quote the places of a text
      assertThat(other.getProperty(key)).as(key).doesNotContain("'");
    }
  }

  @ParameterizedTest
  @CsvSource({"de-AT,de", "ar,ar", "EN-gb,en", "pt,en", "'',en", "x y,en"})
  void takesTheLanguageOfATag(String tag, String language) {
    assertThat(TranscriptLanguages.of(tag).getLanguage()).isEqualTo(language);
  }

  @Test
  void writesTimesAsTheLanguageDoes() {
    var morning = Instant.parse("2026-11-30T08:15:00Z");

    assertThat(new TranscriptWords(ROME, Locale.ITALIAN).dayAndTime(morning))
        .isEqualTo("30 novembre 2026, 09:15:00 (CET)");
    assertThat(new TranscriptWords(ROME, Locale.ENGLISH).day(morning))
        .isEqualTo("Monday, 30 November 2026");
  }

  private static String[] places(String text) {
    return PLACE.matcher(text).results().map(place -> place.group()).toArray(String[]::new);
  }

  private static Properties words(String suffix) throws IOException {
    var words = new Properties();
    var file = "/transcript/words" + suffix + ".properties";
    try (var in = TranscriptWordsTest.class.getResourceAsStream(file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
