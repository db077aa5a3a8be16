package dev.parley.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {
  private static final String KEY = "jK8-3mPq-77xR-jK8-3mPq-77xR";
  private static final String SECRET = "Größe: 4711 🎥";

  private final SecretBox box = new SecretBox(new SecretSettings(KEY));

  @Test
  void opensWhatItSealed() {
    assertThat(box.open(box.seal(SECRET))).isEqualTo(SECRET);
  }

  @Test
  void sealsTheSameSecretDifferentlyEachTime() {
    assertThat(box.seal(SECRET)).isNotEqualTo(box.seal(SECRET)).doesNotContain("4711");
  }

  @Test
  void doesNotOpenWhatAnotherKeySealed() {
    var other = new SecretBox(new SecretSettings("another-key-of-24-characters"));

    assertThatThrownBy(() -> other.open(box.seal(SECRET)))
        .isInstanceOf(SecretUnreadable.class)
        .hasMessageContaining("parley.secrets.key");
  }

  @Test
  void doesNotOpenWhatWasTamperedWith() {
    var sealed = box.seal(SECRET);
    var last = sealed.charAt(sealed.length() - 1);
    var changed = sealed.substring(0, sealed.length() - 1) + (last == '0' ? '1' : '0');

    assertThatThrownBy(() -> box.open(changed)).isInstanceOf(SecretUnreadable.class);
    assertThatThrownBy(() -> box.open("nonsense")).isInstanceOf(SecretUnreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "                              ", "too-short"})
  void refusesAKeyThatCanBeGuessed(String key) {
    assertThatThrownBy(() -> new SecretSettings(key))
        .hasMessageContaining("parley.secrets.key")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverPrintsTheKey() {
    assertThat(new SecretSettings(KEY).toString()).doesNotContain(KEY);
  }
}
