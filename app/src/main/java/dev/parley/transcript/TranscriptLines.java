package dev.parley.transcript;

import dev.parley.interaction.Party;
import dev.parley.message.Attachment;
import dev.parley.message.MessageKind;
import dev.parley.message.NoteKind;
import dev.parley.transcript.Enclosure.Enclosed;
import dev.parley.transcript.Enclosure.Named;
import dev.parley.transcript.Enclosure.Shown;
import dev.parley.transcript.TranscriptRow.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what is known of a chat, and what was said in it, into the words of a transcript. */
final class TranscriptLines {
  private final TranscriptHead head;
  private final Audience audience;
  private final TranscriptWords words;

  TranscriptLines(TranscriptHead head, Audience audience, TranscriptWords words) {
    this.head = head;
    this.audience = audience;
    this.words = words;
  }

  /** The facts that there are, in the order of the report. */
  List<TranscriptRow> facts() {
    var facts = new ArrayList<TranscriptRow>();
    var contact = head.contactName();
    add(facts, "contact", contact == null ? words.word("contact.nameless") : contact);
    add(facts, "agents", head.agents().isEmpty() ? null : String.join(", ", head.agents()));
    add(facts, "queue", head.queueName());
    add(facts, "started", head.startedAt());
    add(facts, "accepted", head.acceptedAt());
    add(facts, "closed", head.closedAt());
    add(facts, "disposition", audience == Audience.CUSTOMER ? null : head.disposition());
    add(facts, "rating", rating());
    return facts;
  }

  /** The heading of a day. */
  TranscriptRow day(Said first) {
    return TranscriptRow.day(words.day(first.at()));
  }

  /**
   * What was said.
   *
   * @param enclosure what has become of its file, if it brings one
   */
  TranscriptRow line(Said said, Enclosure enclosure) {
    var kind = kind(said);
    return kind == Kind.SYSTEM
        ? new TranscriptRow(
            kind, null, null, words.time(said.at()) + "  " + SystemLine.in(words, said))
        : new TranscriptRow(kind, author(said), when(said), text(said, enclosure));
  }

  private static Kind kind(Said said) {
    if (said.isNote()) {
      return Kind.NOTE;
    }
    return said.party() == Party.SYSTEM && !isReply(said) ? Kind.SYSTEM : Kind.MESSAGE;
  }

  private static boolean isReply(Said said) {
    var kind = MessageKind.valueOf(said.kind());
    return kind == MessageKind.AUTOMATIC_REPLY || kind == MessageKind.BOT_REPLY;
  }

  /** The words, and below them the file by its name. */
  private String text(Said said, Enclosure enclosure) {
    if (!said.bringsFile()) {
      return said.text();
    }
    var line = file(said.file(), enclosure);
    return said.text().isEmpty() ? line : said.text() + "\n" + line;
  }

  private String file(@Nullable Attachment file, Enclosure enclosure) {
    return file == null
        ? words.word("file.nameless")
        : file(file.name(), FileSize.of(file.size()), enclosure);
  }

  private String file(String name, String size, Enclosure enclosure) {
    return switch (enclosure) {
      case Named named -> words.word("file." + named.why(), name, size);
      case Shown shown -> words.word("file.shown", name, size);
      case Enclosed enclosed ->
          words.word("file.enclosed", name, size, String.valueOf(enclosed.number()));
    };
  }

  private @Nullable String rating() {
    var rating = head.rating();
    if (rating == null) {
      return null;
    }
    var given = words.word("rating." + rating.scale() + "." + rating.value());
    return rating.comment() == null ? given : given + "\n" + rating.comment();
  }

  private String author(Said said) {
    var name = said.authorName();
    if (said.isNote()) {
      var key = said.kind().equals(NoteKind.WHISPER.name()) ? "author.whisper" : "author.note";
      return words.word(key, name == null ? "" : name);
    }
    return switch (said.party()) {
      case CUSTOMER -> customer();
      case AGENT -> name == null ? words.word("author.agent") : name;
      default ->
          words.word(
              said.kind().equals(MessageKind.BOT_REPLY.name()) ? "author.bot" : "author.website");
    };
  }

  private String customer() {
    var name = head.contactName();
    return name == null ? words.word("fact.contact") : name;
  }

  private String when(Said said) {
    var time = words.time(said.at());
    return said.isNote() ? time : time + " · " + words.word("state." + state(said));
  }

  /** How far a message has come; what Parley itself says is on its way to the customer. */
  private String state(Said said) {
    var fromCustomer = said.party() == Party.CUSTOMER;
    if (said.seq() <= (fromCustomer ? head.readByAgent() : head.readByCustomer())) {
      return "read";
    }
    var received = fromCustomer ? head.receivedByAgent() : head.receivedByCustomer();
    return said.seq() <= received ? "delivered" : "sent";
  }

  private void add(List<TranscriptRow> facts, String name, @Nullable Instant at) {
    add(facts, name, at == null ? null : words.dayAndTime(at));
  }

  private void add(List<TranscriptRow> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.add(TranscriptRow.fact(words.word("fact." + name), value));
    }
  }
}
