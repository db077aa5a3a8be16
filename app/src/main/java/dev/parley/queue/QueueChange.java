package dev.parley.queue;

import dev.parley.platform.api.MayBeAbsent;
import dev.parley.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sets of a queue.
 *
 * @param offerTimeoutSeconds how long an agent may leave an offer unanswered
 * @param queueTimeoutSeconds how long a chat may wait before its flow goes on
 * @param weight 0 to 10, higher first
 * @param wrapUpSeconds how long an agent may wrap up after a chat; 0 = no wrap-up
 * @param skillsRelaxedAfterSeconds after that wait the required skills do not count; null = never
 */
@Schema(name = "QueueChange")
public record QueueChange(
    @NotNull String name,
    @NotNull QueueStrategy strategy,
    int offerTimeoutSeconds,
    int queueTimeoutSeconds,
    int weight,
    int wrapUpSeconds,
    @MayBeAbsent @Nullable Integer skillsRelaxedAfterSeconds,
    @NotNull List<@NotNull String> rejectReasons,
    boolean rejectReasonRequired,
    @NotNull List<@NotNull @Valid QueueMember> members,
    @NotNull List<@NotNull UUID> teamIds) {

  /** As it is stored: the texts as plain lines. */
  QueueChange cleaned() {
    return new QueueChange(
        line(name),
        strategy,
        offerTimeoutSeconds,
        queueTimeoutSeconds,
        weight,
        wrapUpSeconds,
        skillsRelaxedAfterSeconds,
        rejectReasons.stream().map(QueueChange::line).toList(),
        rejectReasonRequired,
        members,
        teamIds);
  }

  Map<String, String> details() {
    return Map.ofEntries(
        Map.entry("name", name),
        Map.entry("strategy", strategy.name()),
        Map.entry("offerTimeoutSeconds", String.valueOf(offerTimeoutSeconds)),
        Map.entry("queueTimeoutSeconds", String.valueOf(queueTimeoutSeconds)),
        Map.entry("weight", String.valueOf(weight)),
        Map.entry("wrapUpSeconds", String.valueOf(wrapUpSeconds)),
        Map.entry("skillsRelaxedAfterSeconds", Objects.toString(skillsRelaxedAfterSeconds, "")),
        Map.entry("rejectReasons", String.join(", ", rejectReasons)),
        Map.entry("rejectReasonRequired", String.valueOf(rejectReasonRequired)),
        Map.entry("members", String.valueOf(members.size())),
        Map.entry("teams", String.valueOf(teamIds.size())));
  }

  static String line(String text) {
    return PlainText.clean(text).replaceAll("\\s+", " ");
  }
}
