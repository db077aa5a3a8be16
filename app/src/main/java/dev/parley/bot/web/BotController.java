package dev.parley.bot.web;

import dev.parley.bot.BotAccount;
import dev.parley.bot.BotDesk;
import dev.parley.bot.BotNews;
import dev.parley.bot.BotPolls;
import dev.parley.interaction.InteractionId;
import dev.parley.message.Message;
import dev.parley.message.MessageText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** What bots call; docs/bots.md describes it for those who write them. */
@RestController
@RequestMapping("/api/bot/chats")
class BotController {
  private final BotPolls polls;
  private final BotDesk desk;

  BotController(BotPolls polls, BotDesk desk) {
    this.polls = polls;
    this.desk = desk;
  }

  /**
   * A bot's words.
   *
   * @param id made by the bot; repeating it with the same text is harmless
   */
  record BotReply(@NotNull UUID id, @NotNull String text) {}

  /**
   * @param outcome a word of up to 40 letters, digits, _ and -
   */
  record BotOutcome(@NotNull String outcome) {}

  /**
   * @param wait seconds, cut to 0 to 25
   */
  @GetMapping
  DeferredResult<BotNews> news(
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "0") long wait,
      Principal bot) {
    var seconds = Math.clamp(wait, 0, BotPolls.LONGEST.toSeconds());
    return polls.ask(BotAccount.of(bot), after, Duration.ofSeconds(seconds));
  }

  /** 201 when it stored the message, 200 when it had been stored before. */
  @PostMapping("/{id}/messages")
  ResponseEntity<Message> reply(
      @PathVariable UUID id, @Valid @RequestBody BotReply reply, Principal bot) {
    var stored =
        desk.reply(
            BotAccount.of(bot), new InteractionId(id), reply.id(), MessageText.of(reply.text()));
    return ResponseEntity.status(stored.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(stored.message());
  }

  @PostMapping("/{id}/hand-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handOver(@PathVariable UUID id, Principal bot) {
    desk.handOver(BotAccount.of(bot), new InteractionId(id));
  }

  @PostMapping("/{id}/finish")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void finish(@PathVariable UUID id, @Valid @RequestBody BotOutcome outcome, Principal bot) {
    desk.finish(BotAccount.of(bot), new InteractionId(id), outcome.outcome());
  }
}
