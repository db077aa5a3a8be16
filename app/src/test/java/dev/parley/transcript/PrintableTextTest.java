package dev.parley.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain text            | plain text
          👍🏽 and ❤️            | 👍 and ❤
          👨‍👩‍👧                | 👨👩👧
          می‌خواهم              | می‌خواهم
          क्‍ष                  | क्‍ष
          a\u202Egnp.exe\u2069b | agnp.exeb
          """)
  void leavesOutWhatHasNoGlyph(String text, String printed) {
    assertThat(PrintableText.of(text)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hello             | false
          12345             | false
          مرحبا Hello       | true
          (12) שלום         | true
          Hello مرحبا       | false
          😀 مرحبا          | true
          """)
  void runsTheWayOfItsFirstLetter(String text, boolean rightToLeft) {
    assertThat(PrintableText.isRightToLeft(text)).isEqualTo(rightToLeft);
  }
}
