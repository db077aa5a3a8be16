package dev.parley.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the audit log.
 *
 * @param id grows with time
 * @param action what was done, as {@code subject.verb}, for example {@code interaction.spied}
 * @param subject the id or key of what it was done to
 * @param details what else belongs to it, never message text or a secret
 */
@Schema(name = "AuditEntry")
public record AuditEntry(
    long id,
    Instant at,
    UUID actorId,
    String actorName,
    String action,
    String subject,
    Map<String, String> details) {}
