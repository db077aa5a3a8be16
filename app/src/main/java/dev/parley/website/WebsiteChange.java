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
    boolean transferAllowed) {

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
        settings.transferAllowed());
  }

  Map<String, String> details(String queueName) {
    return Map.of(
        "queue", queueName,
        "routingFlow", routingFlow,
        "videoEnabled", String.valueOf(videoEnabled),
        "videoProvider", Objects.toString(videoProvider, ""),
        "timeZone", timeZone,
        "workingHours", Objects.toString(workingHours, ""),
        "idleWarningMinutes", String.valueOf(idleWarningMinutes),
        "idleCloseMinutes", String.valueOf(idleCloseMinutes),
        "transferAllowed", String.valueOf(transferAllowed));
  }
}
