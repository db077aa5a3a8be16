package dev.parley.interactionlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void areLettersAndDigitsWithoutCaseAndAccents() {
    assertThat(Words.kept(Stream.of("Größe 42: ÉTÉ, étè!"))).containsExactly("große", "42", "ete");
    assertThat(Words.query("ÉTÉ Größ")).contains("'ete':* & 'groß':*");
  }

  @Test
  void ofAnAddressAreItsParts() {
    assertThat(Words.kept(Stream.of("mail anna.rossi@example.org")))
        .containsExactly("mail", "anna", "rossi", "example", "org");
    assertThat(Words.query("anna.rossi@ex")).contains("'anna':* & 'rossi':* & 'ex':*");
  }

  @Test
  void ofScriptsWithoutSpacesArePairsOfCharacters() {
    assertThat(Words.kept(Stream.of("東京2020のスキー")))
        .containsExactly("東京", "京", "2020", "のス", "スキ", "キー", "ー");
    assertThat(Words.query("スキー")).contains("'スキ':* & 'キー':*");
    assertThat(Words.query("東")).contains("'東':*");
  }

  @Test
  void ofOneLetterAreAskedForAsAWhole() {
    assertThat(Words.query("a an")).contains("'a' & 'an':*");
  }

  @Test
  void areNoneWhereThereAreOnlySigns() {
    assertThat(Words.query(" '&|!:* () <-> \u200b")).isEmpty();
    assertThat(Words.query("x' | !b:A")).contains("'x' & 'b' & 'a'");
  }

  @Test
  void ofALongTextAreCutToWhatTheDatabaseTakes() {
    var endless = Stream.iterate(0, i -> i + 1).limit(200_000).map(i -> i + "\u1200".repeat(54));

    var kept = String.join("", Words.kept(endless)).getBytes(StandardCharsets.UTF_8);

    assertThat(kept.length).isBetween(Words.MOST_KEPT / 2, Words.MOST_KEPT);
    assertThat(Words.kept(Stream.of("a".repeat(4000)))).containsExactly("a".repeat(60));
    assertThat(Words.query("a b c d e f g h i j").orElseThrow()).doesNotContain("'i'");
  }
}
