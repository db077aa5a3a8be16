package dev.parley.cannedanswer;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an agent sets of a canned answer of their own.
 *
 * @param version the one that was read; absent for a new canned answer
 */
@Schema(name = "OwnAnswerChange")
public record OwnAnswerChange(
    @NotNull String shortcut, @NotNull String text, @MayBeAbsent @Nullable Integer version) {

  AnswerWords words() {
    return AnswerWords.cleaned(shortcut, text);
  }
}
