package dev.parley.website.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.PreChatForms;
import dev.parley.website.WebsitePreChat;
import dev.parley.website.WebsitePreChatChange;
import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** With which form a website's chats begin. */
@RestController
@RequestMapping("/api/settings/websites/{key}/pre-chat-form")
class PreChatController {
  private final PreChatForms forms;

  PreChatController(PreChatForms forms) {
    this.forms = forms;
  }

  @GetMapping
  WebsitePreChat form(@PathVariable String key) {
    return forms.get(key);
  }

  @PutMapping
  WebsitePreChat change(
      @PathVariable String key,
      @Valid @RequestBody WebsitePreChatChange change,
      Authentication administrator) {
    return forms.change(StaffIdentity.of(administrator).orElseThrow(), key, change);
  }
}
