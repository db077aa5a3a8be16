package dev.parley.cannedanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCursorTest {

  @Test
  void comesBackAsItWent() {
    var cursor = new AnswerCursor("größe-2", new UUID(1, 2));

    assertThat(AnswerCursor.parse(cursor.text())).isEqualTo(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "hello", "x.hello"})
  void isNothingElse(String text) {
    assertThatThrownBy(() -> AnswerCursor.parse(text)).isInstanceOf(CannedAnswerInvalid.class);
  }
}
