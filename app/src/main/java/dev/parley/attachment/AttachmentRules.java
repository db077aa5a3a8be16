package dev.parley.attachment;

import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.Sender;
import dev.parley.website.AttachmentSettings;
import dev.parley.website.WebsiteService;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a chat takes before anybody has looked into the file. */
@Component
class AttachmentRules {
  private static final Duration LATELY = Duration.ofMinutes(1);

  private final InteractionService interactions;
  private final WebsiteService websites;
  private final AttachmentRepository attachments;
  private final Clock clock;
  private final Limits limits;

  AttachmentRules(
      InteractionService interactions,
      WebsiteService websites,
      AttachmentRepository attachments,
      Clock clock,
      Limits limits) {
    this.interactions = interactions;
    this.websites = websites;
    this.attachments = attachments;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * How many files a chat takes.
   *
   * @param perChat of both sides, in all
   * @param perMinute of both sides
   */
  @Component
  record Limits(
      @Value("${parley.attachment.most-per-chat:200}") int perChat,
      @Value("${parley.attachment.most-per-minute:20}") int perMinute) {}

  /** An agent sends into their own chats; others answer like unknown ones. */
  void refuseForeign(InteractionId interaction, Sender sender) {
    switch (sender) {
      case Sender.Agent agent -> interactions.getOf(agent.id(), interaction);
      case Sender.Customer customer -> interactions.get(interaction);
      case Sender.System system -> throw new IllegalArgumentException("Parley sends no files");
    }
  }

  /** Answers what the chat's website takes, if the chat takes another file of that size. */
  AttachmentSettings check(InteractionId id, long size) {
    var interaction = interactions.get(id);
    if (interaction.isClosed()) {
      throw new InteractionClosed(id);
    }
    var settings = websites.get(interaction.websiteKey()).attachments();
    if (!settings.enabled()) {
      throw new AttachmentsOff();
    }
    checkSize(size, settings.maxBytes());
    checkNumber(id);
    return settings;
  }

  private static void checkSize(long size, long most) {
    if (size == 0) {
      throw AttachmentInvalid.empty();
    }
    if (size > most) {
      throw new AttachmentTooLarge(most);
    }
  }

  private void checkNumber(InteractionId interaction) {
    var held = attachments.count(interaction, clock.instant().minus(LATELY));
    if (held.all() >= limits.perChat()) {
      throw new TooManyAttachments("A chat takes at most " + limits.perChat() + " files.");
    }
    if (held.lately() >= limits.perMinute()) {
      throw new TooManyAttachments("Wait a minute before you send another file.");
    }
  }
}
