package dev.parley.contact.web;

import dev.parley.contact.ContactList;
import dev.parley.contact.ContactListChange;
import dev.parley.contact.ContactLists;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's contact lists. */
@RestController
@RequestMapping("/api/settings/contact-lists")
class ContactListController {
  private final ContactLists lists;

  ContactListController(ContactLists lists) {
    this.lists = lists;
  }

  @GetMapping
  List<ContactList> all() {
    return lists.all();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ContactList create(@Valid @RequestBody ContactListChange change, Authentication administrator) {
    return lists.create(actor(administrator), change);
  }

  @PutMapping("/{id}")
  ContactList change(
      @PathVariable UUID id,
      @Valid @RequestBody ContactListChange change,
      Authentication administrator) {
    return lists.change(actor(administrator), id, change);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, Authentication administrator) {
    lists.delete(actor(administrator), id);
  }

  /** The website's new contacts go into this list. */
  @PutMapping("/{id}/websites/{websiteKey}")
  ContactList assign(
      @PathVariable UUID id, @PathVariable String websiteKey, Authentication administrator) {
    return lists.assign(actor(administrator), id, websiteKey);
  }

  private static StaffIdentity actor(Authentication administrator) {
    return StaffIdentity.of(administrator).orElseThrow();
  }
}
