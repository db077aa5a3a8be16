package dev.parley.interaction;

import dev.parley.website.AttachmentLimits;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desktop shows of an interaction.
 *
 * @param closeReason why a supervisor closed it
 * @param lastNoteSeq the highest note number so far
 * @param unread the customer's messages after {@code agentReadSeq}
 * @param videoEnabled whether its website has video calls
 * @param transfer the pending one; or the last one that failed, as long as it is marked unread
 * @param markedUnread its agent should look at it, although nobody has written anything new
 * @param transferAllowed whether its website allows transfers
 * @param attachments which files its website takes; null = none
 * @param wrapUpUntil when the wrap-up ends by itself; null unless it is being wrapped up
 * @param wrapUpRemainingMs milliseconds left when this was written
 * @param priority 0 to 10
 * @param disposition what it came to, as it was called then
 * @param dispositionComment of the agent who chose it
 * @param disposedBy the name of that agent; null for the system
 * @param dispositionMissing whether the wrap-up ended without the disposition that was demanded
 * @param closeCause why the system closed it
 * @param previousStartedAt when the chat began that this one continues; null if none is known
 * @param contactId who the customer is; null once the contact has been erased
 * @param identified whether the website has signed who writes in this chat
 * @param referrer the address that led the customer to the page, as their browser tells it
 * @param browser of the customer when the chat began, as {@code Firefox 147}
 * @param system it ran on, as {@code Windows}
 * @param rating what the customer thinks of it; null while they have not said
 */
@Schema(name = "Interaction")
public record InteractionView(
    UUID id,
    String websiteKey,
    String websiteName,
    @Nullable String queueName,
    @Nullable String contactName,
    @Nullable String pageUrl,
    @Nullable String referrer,
    InteractionState state,
    @Nullable UUID agentId,
    @Nullable String agentName,
    Instant startedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant closedAt,
    @Nullable Party closedBy,
    @Nullable String closeReason,
    long lastSeq,
    long lastNoteSeq,
    @Nullable Instant lastMessageAt,
    long customerReceivedSeq,
    long customerReadSeq,
    long agentReceivedSeq,
    long agentReadSeq,
    long unread,
    boolean videoEnabled,
    @Nullable TransferView transfer,
    boolean markedUnread,
    boolean transferAllowed,
    @Nullable AttachmentLimits attachments,
    @Nullable Instant wrapUpUntil,
    @Nullable Long wrapUpRemainingMs,
    int priority,
    List<String> tags,
    @Nullable String disposition,
    @Nullable String dispositionComment,
    @Nullable String disposedBy,
    @Nullable Instant disposedAt,
    boolean dispositionMissing,
    @Nullable CloseCause closeCause,
    @Nullable RatingView rating,
    @Nullable Instant previousStartedAt,
    @Nullable UUID contactId,
    boolean identified,
    @Nullable String browser,
    @Nullable String system) {}
