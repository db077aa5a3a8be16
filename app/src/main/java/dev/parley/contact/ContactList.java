package dev.parley.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/**
 * A contact list as administrators read it.
 *
 * @param isDefault whether websites are in it that nobody has given another
 * @param fields in the order in which they are shown
 * @param contacts how many there are
 * @param version goes back with a change, which is refused if somebody else was faster
 */
@Schema(name = "ContactList")
public record ContactList(
    UUID id,
    String name,
    boolean isDefault,
    List<ContactField> fields,
    List<ListedWebsite> websites,
    long contacts,
    int version) {}
