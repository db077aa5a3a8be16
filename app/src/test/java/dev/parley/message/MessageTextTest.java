package dev.parley.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessageTextTest {
  @Test
  void countsAnEmojiAsOneCharacter() {
    var text = "\ud83d\ude00".repeat(MessageText.LIMIT);

    assertThat(MessageText.of(text).value()).isEqualTo(text);
  }

  @Test
  void refusesOneCharacterTooMany() {
    assertThatThrownBy(() -> MessageText.of("a".repeat(MessageText.LIMIT + 1)))
        .isInstanceOfSatisfying(
            MessageRejected.class,
            rejected -> assertThat(rejected.type()).isEqualTo("message-too-long"));
  }

  @Test
  void refusesWhatIsEmptyOnceCleaned() {
    assertThatThrownBy(() -> MessageText.of(" \u0000\n "))
        .isInstanceOfSatisfying(
            MessageRejected.class,
            rejected -> assertThat(rejected.type()).isEqualTo("message-empty"));
  }
}
