package dev.parley.customerjourney.web;

import dev.parley.contact.ContactChange;
import dev.parley.customerjourney.ChatContact;
import dev.parley.customerjourney.ChatContacts;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contact beside a chat; that of a foreign chat answers like an unknown one. */
@RestController
@RequestMapping("/api/interactions/{id}/contact")
class ChatContactController {
  private final ChatContacts contacts;

  ChatContactController(ChatContacts contacts) {
    this.contacts = contacts;
  }

  @GetMapping
  ChatContact get(@PathVariable UUID id, Authentication caller) {
    return contacts.get(staff(caller), new InteractionId(id));
  }

  @PutMapping
  ChatContact change(
      @PathVariable UUID id, @Valid @RequestBody ContactChange change, Authentication caller) {
    return contacts.change(staff(caller), new InteractionId(id), change);
  }

  private static StaffIdentity staff(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
