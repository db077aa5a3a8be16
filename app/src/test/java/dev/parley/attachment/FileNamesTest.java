package dev.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "photo.png, photo.png",
    "Photo.PNG, Photo.PNG",
    "'../../etc/photo.png', photo.png",
    "'C:\\Users\\me\\photo.png', photo.png",
    "'/', file.png",
    "'', file.png",
    "'...', file.png",
    "'.png', png.png",
    "page.html, page.html.png",
    "photo.png.exe, photo.png.exe.png",
    "'a<b>:\"c|d?*.png', a_b___c_d__.png",
    "'  two   words .png', two words .png",
    "CON.png, _CON.png",
    "nul, _nul.png",
    "Füße 图片 صورة.png, Füße 图片 صورة.png"
  })
  void keepsWhatIsHarmlessAndFitsTheType(String raw, String cleaned) {
    assertThat(FileNames.clean(raw, "image/png")).isEqualTo(cleaned);
  }

  @Test
  void dropsWhatNobodySees() {
    assertThat(FileNames.clean("ab\u202Egnp\u2066c\u200B\u0000\r\nd\uD800.png", "image/png"))
        .isEqualTo("abgnpc d\uFFFD.png");
  }

  @Test
  void cutsALongNameButNotItsEnd() {
    var cleaned = FileNames.clean("x".repeat(5_000) + ".png", "image/png");

    assertThat(cleaned).hasSize(FileNames.LONGEST).endsWith("x.png");
  }

  @Test
  @Timeout(2)
  void isNotHeldUpByManyDots() {
    assertThat(FileNames.clean("x" + ".".repeat(500_000) + "x.png", "image/png")).endsWith(".png");
  }

  @Test
  void cutsNoCharacterInHalf() {
    var cleaned = FileNames.clean("\uD83D\uDE00".repeat(5_000) + ".png", "image/png");

    assertThat(cleaned.codePoints()).hasSize(FileNames.LONGEST).doesNotContain(0xFFFD);
  }
}
