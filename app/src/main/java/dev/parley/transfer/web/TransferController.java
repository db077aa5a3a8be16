package dev.parley.transfer.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.TransferView;
import dev.parley.platform.api.MayBeAbsent;
import dev.parley.platform.text.PlainText;
import dev.parley.transfer.TransferDesk;
import dev.parley.transfer.TransferService;
import dev.parley.transfer.TransferTargets;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Transfers of the agent's own conversations; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/interactions/{id}")
class TransferController {
  private static final int COMMENT_LIMIT = 500;

  private final TransferService transfers;
  private final TransferDesk desk;

  TransferController(TransferService transfers, TransferDesk desk) {
    this.transfers = transfers;
    this.desk = desk;
  }

  /**
   * To an agent or to a queue.
   *
   * @param comment for whoever goes on; cut to 500 characters
   */
  record RequestTransfer(
      @MayBeAbsent @Nullable UUID agentId,
      @MayBeAbsent @Nullable UUID queueId,
      @MayBeAbsent @Nullable String comment) {}

  @PostMapping("/transfer")
  @ResponseStatus(HttpStatus.CREATED)
  TransferView request(
      @PathVariable UUID id, @RequestBody RequestTransfer wish, Principal principal) {
    var comment = wish.comment() == null ? null : comment(wish.comment());
    return transfers.request(
        AgentId.of(principal), new InteractionId(id), wish.agentId(), wish.queueId(), comment);
  }

  @DeleteMapping("/transfer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable UUID id, Principal principal) {
    transfers.withdraw(AgentId.of(principal), new InteractionId(id));
  }

  @GetMapping("/transfer-targets")
  TransferTargets targets(@PathVariable UUID id, Principal principal) {
    return desk.targets(AgentId.of(principal), new InteractionId(id));
  }

  private static @Nullable String comment(String raw) {
    var text = PlainText.cut(PlainText.clean(raw), COMMENT_LIMIT).strip();
    return text.isEmpty() ? null : text;
  }
}
