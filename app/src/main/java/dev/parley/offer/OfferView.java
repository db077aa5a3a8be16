package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pending offer, as its agent sees it.
 *
 * @param queueName null when the flow or a transfer names the agent
 * @param preview the customer's first message, cut to 200 characters
 * @param remainingMs milliseconds left when this was written: a countdown needs no common clock
 * @param priority of the chat, 0 to 10
 * @param hasForms whether the customer has filled in forms that the agent can read
 * @param transfer who passes the chat on; null for a customer who waits
 * @param rejectReasons what the agent can choose from; empty = they say it in their own words
 */
@Schema(name = "Offer")
public record OfferView(
    UUID id,
    UUID interactionId,
    String websiteKey,
    String websiteName,
    @Nullable String queueName,
    @Nullable String contactName,
    String preview,
    Instant waitingSince,
    Instant offeredAt,
    Instant expiresAt,
    long remainingMs,
    int priority,
    List<String> rejectReasons,
    boolean rejectReasonRequired,
    boolean hasForms,
    @Nullable FromColleague transfer) {

  /**
   * A colleague who has the chat and wants the agent to go on.
   *
   * @param comment what they say about it
   */
  @Schema(name = "OfferTransfer")
  public record FromColleague(String fromAgentName, @Nullable String comment) {}
}
