package dev.parley.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void removesNulAndControlCharactersButKeepsLinesAndTabs() {
    assertThat(PlainText.clean("a\u0000b\u0007c\u001b[0m\n\td\u0085e")).isEqualTo("abc[0m\n\tde");
  }

  @Test
  void makesLineEndsAlike() {
    assertThat(PlainText.clean("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void replacesLoneSurrogatesAndKeepsPairs() {
    assertThat(PlainText.clean("x\ud83dy\ude00z \ud83d\ude00"))
        .isEqualTo("x\ufffdy\ufffdz \ud83d\ude00");
  }

  @Test
  void cutsOuterWhiteSpace() {
    assertThat(PlainText.clean(" \n hello \t ")).isEqualTo("hello");
  }

  @Test
  void cutsALineBetweenCharactersNeverInsideOne() {
    assertThat(PlainText.cleanLine("ab\ud83d\ude00cd", 3)).isEqualTo("ab\ud83d\ude00");
  }

  @Test
  void makesOneLineOfSeveral() {
    assertThat(PlainText.cleanLine("Anna\n  Rossi", 80)).isEqualTo("Anna Rossi");
  }

  @Test
  void hasNoLineWhereNothingIsLeft() {
    assertThat(PlainText.cleanLine(" \u0000 ", 80)).isNull();
    assertThat(PlainText.cleanLine(null, 80)).isNull();
  }
}
