package dev.parley.website;

import dev.parley.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A website's own words in its chat, as text and nothing else; an empty one is not given.
 *
 * @param title over the window; empty = the website's name
 * @param subtitle below the title
 * @param greeting over the form of the first message
 * @param launcher on the launcher, beside its icon
 */
@Schema(name = "LookTexts")
public record LookTexts(
    @NotNull String title,
    @NotNull String subtitle,
    @NotNull String greeting,
    @NotNull String launcher) {

  /** As it is stored. */
  LookTexts cleaned() {
    return new LookTexts(line(title), line(subtitle), PlainText.clean(greeting), line(launcher));
  }

  boolean isEmpty() {
    return title.isEmpty() && subtitle.isEmpty() && greeting.isEmpty() && launcher.isEmpty();
  }

  private static String line(String text) {
    return Objects.requireNonNullElse(PlainText.cleanLine(text, Integer.MAX_VALUE), "");
  }
}
