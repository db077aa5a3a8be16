package dev.parley.customerjourney;

import dev.parley.contact.ContactField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contact of a chat.
 *
 * @param verified whether the website has signed who writes in this chat
 * @param known whether a website has ever signed who the contact is
 * @param externalId the website's own id of its customer; null unless {@code verified}
 * @param fields of the contact's list, in their order
 * @param custom the values of those fields, by the field's id
 * @param version goes back with a change, which is refused if somebody else was faster
 */
@Schema(name = "ChatContact")
public record ChatContact(
    UUID id,
    boolean verified,
    boolean known,
    @Nullable String externalId,
    String listName,
    @Nullable String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String language,
    @Nullable String notes,
    List<ContactField> fields,
    Map<String, String> custom,
    int version,
    Instant createdAt) {}
