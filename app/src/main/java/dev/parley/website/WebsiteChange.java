package dev.parley.website;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sets of a website.
 *
 * @param timeZone an id of the IANA list, in which its working hours are meant
 * @param workingHours key of the calendar that says when it is served; null = always
 * @param idleWarningMinutes after that silence the customer is warned; 0 = never
 * @param idleCloseMinutes after that silence the chat is closed; 0 = never
 * @param dispositionMandatory whether agents must dispose of its chats
 * @param rating how its customers are asked for one after a chat
 */
@Schema(name = "WebsiteChange")
public record WebsiteChange(
    @NotNull UUID queueId,
    @NotNull String routingFlow,
    boolean videoEnabled,
    @MayBeAbsent @Nullable VideoProviderKind videoProvider,
    @NotNull String timeZone,
    @MayBeAbsent @Nullable String workingHours,
    int idleWarningMinutes,
    int idleCloseMinutes,
    boolean transferAllowed,
    boolean dispositionMandatory,
    @NotNull RatingScale rating) {

  static WebsiteChange from(WebsiteSettings settings) {
    return new WebsiteChange(
        settings.queueId(),
        settings.routingFlow(),
        settings.videoEnabled(),
        settings.videoProvider(),
        settings.timeZone(),
        settings.workingHours(),
        settings.idleWarningMinutes(),
        settings.idleCloseMinutes(),
        settings.transferAllowed(),
        settings.dispositionMandatory(),
        settings.rating());
  }

  Map<String, String> details(String queueName) {
    return Map.ofEntries(
        Map.entry("queue", queueName),
        Map.entry("routingFlow", routingFlow),
        Map.entry("videoEnabled", String.valueOf(videoEnabled)),
        Map.entry("videoProvider", Objects.toString(videoProvider, "")),
        Map.entry("timeZone", timeZone),
        Map.entry("workingHours", Objects.toString(workingHours, "")),
        Map.entry("idleWarningMinutes", String.valueOf(idleWarningMinutes)),
        Map.entry("idleCloseMinutes", String.valueOf(idleCloseMinutes)),
        Map.entry("transferAllowed", String.valueOf(transferAllowed)),
        Map.entry("dispositionMandatory", String.valueOf(dispositionMandatory)),
        Map.entry("rating", rating.name()));
  }
}
