package dev.parley.message.web;

import dev.parley.interaction.InteractionId;
import dev.parley.message.Message;
import dev.parley.message.MessagePage;
import dev.parley.message.MessagePages;
import dev.parley.message.MessageService;
import dev.parley.message.Sender;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The messages of the customer's own interaction; the token says which. */
@RestController
@RequestMapping("/api/customer/interaction/messages")
class CustomerMessageController {
  private final MessageService messages;
  private final MessagePages pages;

  CustomerMessageController(MessageService messages, MessagePages pages) {
    this.messages = messages;
    this.pages = pages;
  }

  @GetMapping
  MessagePage after(
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "200") int limit,
      Principal customer) {
    return pages.after(InteractionId.of(customer), after, limit);
  }

  @PostMapping
  ResponseEntity<Message> send(@Valid @RequestBody SendMessage message, Principal customer) {
    return Answers.of(
        messages.send(
            InteractionId.of(customer), new Sender.Customer(), message.id(), message.cleaned()));
  }
}
