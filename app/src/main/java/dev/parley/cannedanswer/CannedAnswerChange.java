package dev.parley.cannedanswer;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sets of a canned answer.
 *
 * @param scope any but PERSONAL
 * @param websiteKey with the scope WEBSITE
 * @param queueId with the scope QUEUE
 * @param version the one that was read; absent for a new canned answer
 */
@Schema(name = "CannedAnswerChange")
public record CannedAnswerChange(
    @NotNull AnswerScope scope,
    @MayBeAbsent @Nullable String websiteKey,
    @MayBeAbsent @Nullable UUID queueId,
    @NotNull String shortcut,
    @NotNull String text,
    @MayBeAbsent @Nullable Integer version) {

  AnswerWords words() {
    return AnswerWords.cleaned(shortcut, text);
  }
}
