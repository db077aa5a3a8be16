package dev.parley.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.Party;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGENT_CHANGED | Bruno has joined the chat. | Bruno si è unito alla chat.",
        "AGENT_CHANGED | {0} ' has joined the chat. | {0} ' si è unito alla chat.",
        "IDLE_WARNING | Are you still there? | Sei ancora lì?",
        "IDLE_WARNING | Are you still there? This chat closes in 1 minute unless somebody writes."
            + "| Sei ancora lì? Questa chat si chiude tra 1 min se nessuno scrive.",
        "FORM_ASKED | Please fill in this form. | Compila questo modulo.",
        "VIDEO_CALL | Video call | Videochiamata",
        "VIDEO_CALL_ENDED | Video call ended after 12 min | Videochiamata terminata dopo 12 min",
        "AGENT_CHANGED | Older words | Older words",
        "VIDEO_CALL_ENDED | Older words | Older words",
      })
  void speaksTheLanguageOfTheTranscript(String kind, String stored, String italian) {
    assertThat(line(Locale.ITALIAN, kind, stored)).isEqualTo(italian);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "de", "es", "fr", "ar"})
  void isEnglishInNoOtherLanguage(String language) {
    for (var kind : List.of("AGENT_LOST", "FORM_ASKED", "FORM_ANSWERED", "FORM_TIME_OVER")) {
      assertThat(line(Locale.of(language), kind, "stored"))
          .isNotEqualTo("stored")
          .isNotEqualTo(line(Locale.ENGLISH, kind, "stored"));
    }
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    assertThat(line(Locale.ITALIAN, "TEXT", "Please fill in this form."))
        .isEqualTo("Please fill in this form.");
  }

  private static String line(Locale language, String kind, String text) {
    var words = new TranscriptWords(ZoneOffset.UTC, language);
    return SystemLine.in(words, PrintedTranscript.said(1, Party.SYSTEM, kind, null, text));
  }
}
