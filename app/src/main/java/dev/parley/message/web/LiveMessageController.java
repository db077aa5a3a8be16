package dev.parley.message.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.message.MessageService;
import dev.parley.message.MessageText;
import dev.parley.message.ReceiptService;
import dev.parley.message.ReceiptService.Progress;
import dev.parley.message.Sender;
import dev.parley.message.TypingService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;

/**
 * What both sides send over STOMP. A customer's interaction is the one of its token; an agent names
 * one of their own.
 */
@Controller
class LiveMessageController {
  private final MessageService messages;
  private final ReceiptService receipts;
  private final TypingService typing;

  LiveMessageController(MessageService messages, ReceiptService receipts, TypingService typing) {
    this.messages = messages;
    this.receipts = receipts;
    this.typing = typing;
  }

  /** As {@link SendMessage}; the sender's acknowledgement is its own message coming back. */
  record LiveMessage(@Nullable UUID interactionId, @NotNull UUID id, @NotNull String text) {}

  /** Cumulative: everything up to here is held, and seen by a person. */
  record Receipt(@Nullable UUID interactionId, long receivedSeq, long readSeq) {}

  /** The sender is writing. */
  record Typing(@Nullable UUID interactionId) {}

  @MessageMapping("/messages")
  void send(@Valid @Payload LiveMessage message, Authentication principal) {
    var text = MessageText.of(message.text());
    if (isCustomer(principal)) {
      messages.send(InteractionId.of(principal), new Sender.Customer(), message.id(), text);
    } else {
      var sender = new Sender.Agent(AgentId.of(principal));
      messages.send(named(message.interactionId()), sender, message.id(), text);
    }
  }

  @MessageMapping("/receipts")
  void acknowledge(@Payload Receipt receipt, Authentication principal) {
    var progress = new Progress(receipt.receivedSeq(), receipt.readSeq());
    if (isCustomer(principal)) {
      receipts.byCustomer(InteractionId.of(principal), progress);
    } else {
      receipts.byAgent(named(receipt.interactionId()), AgentId.of(principal), progress);
    }
  }

  @MessageMapping("/typing")
  void write(@Payload Typing hint, Authentication principal) {
    if (isCustomer(principal)) {
      typing.byCustomer(InteractionId.of(principal));
    } else {
      typing.byAgent(named(hint.interactionId()), AgentId.of(principal));
    }
  }

  private static boolean isCustomer(Authentication principal) {
    return principal.getAuthorities().stream()
        .anyMatch(granted -> "ROLE_CUSTOMER".equals(granted.getAuthority()));
  }

  private static InteractionId named(@Nullable UUID interaction) {
    if (interaction == null) {
      throw new InteractionNotFound(new InteractionId(new UUID(0, 0)));
    }
    return new InteractionId(interaction);
  }
}
