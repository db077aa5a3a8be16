package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A website as the administrator sees it.
 *
 * @param routingFlow key of the process that routes its chats
 * @param timeZone as in {@link WebsiteChange}
 * @param workingHours as in {@link WebsiteChange}
 */
@Schema(name = "WebsiteSettings")
public record WebsiteSettings(
    String key,
    String name,
    List<String> allowedDomains,
    UUID queueId,
    String queueName,
    String routingFlow,
    boolean videoEnabled,
    @Nullable VideoProviderKind videoProvider,
    String timeZone,
    @Nullable String workingHours,
    int idleWarningMinutes,
    int idleCloseMinutes,
    boolean transferAllowed,
    boolean dispositionMandatory,
    RatingScale rating) {}
