package dev.parley.offline;

import dev.parley.form.FormAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offline message as supervisors see it.
 *
 * @param reason why no chat was possible; null when one was again as the message came
 * @param interactionId the chat that nobody took; null when there was none
 * @param doneByName who handled it; null while it is open, as {@code doneAt}
 */
@Schema(name = "OfflineMessage")
public record OfflineMessageView(
    UUID id,
    String websiteKey,
    String websiteName,
    List<FormAnswer> answers,
    @Nullable OfflineReason reason,
    @Nullable UUID interactionId,
    @Nullable String pageUrl,
    Instant createdAt,
    OfflineMessageState state,
    @Nullable String doneByName,
    @Nullable Instant doneAt) {}
