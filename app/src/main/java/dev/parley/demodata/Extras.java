package dev.parley.demodata;

import dev.parley.demodata.Centre.Agent;
import dev.parley.demodata.Centre.Site;
import dev.parley.demodata.Phrases.Language;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What only some chats have: files, notes, ratings, transfers. */
final class Extras {
  private static final UUID SUPERVISOR = UUID.fromString("0000000a-0000-4000-8000-000000000011");
  private static final List<String> OPINIONS =
      List.of("Quick and friendly.", "Very helpful!", "It took too long.", "Danke!", "Perfetto");

  private final Random random;
  private final Tables tables;
  private final List<Files.File> files = Files.all();

  /** Decided when the chat's row is written, and written after it. */
  private int notes;

  Extras(Random random, Tables tables) {
    this.random = random;
    this.tables = tables;
  }

  /** In one chat of sixteen the customer sends something. */
  void file(Talk talk, Language language) {
    if (random.nextInt(32) != 0) {
      return;
    }
    var file = Phrases.one(files, random);
    var id = ChatMaker.newId(random);
    tables.attachment.row(
        id,
        talk.id,
        language.files() + "-" + (1 + random.nextInt(900)) + file.ending(),
        file.type(),
        file.bytes().length,
        file.width(),
        file.height(),
        file.width() != null,
        "CLEAN",
        file.hash(),
        talk.at());
    tables.chunk.row(id, "FILE", 0, file.bytes());
    if (file.width() != null) {
      tables.chunk.row(id, "PREVIEW", 0, file.bytes());
    }
    talk.file(id);
  }

  /** How many notes the chat has. */
  int notesOf(Talk talk, @Nullable Agent agent) {
    var some = agent != null && random.nextInt(12) == 0;
    notes = some ? 1 + random.nextInt(2) : 0;
    return notes;
  }

  void notes(Talk talk, Agent agent, Language language) {
    for (var seq = 1; seq <= notes; seq++) {
      var whisper = seq == 2;
      tables.note.row(
          talk.id,
          seq,
          ChatMaker.newId(random),
          whisper ? "WHISPER" : "NOTE",
          whisper ? SUPERVISOR : agent.id(),
          whisper ? "Sofia Neri" : agent.name(),
          Phrases.one(language.notes(), random),
          talk.lastAt().minusSeconds(10L * (3 - seq)));
    }
  }

  /** Every third customer of a website that asks; most are content. */
  void rating(Talk talk, Site site) {
    if (site.rating() == null || random.nextInt(3) != 0) {
      return;
    }
    var content = random.nextInt(100) < 82;
    var stars = content ? 4 + random.nextInt(2) : 1 + random.nextInt(3);
    tables.rating.row(
        talk.id,
        site.rating(),
        site.rating().equals("STARS") ? stars : content ? 1 : 0,
        random.nextInt(4) == 0 ? Phrases.one(OPINIONS, random) : null,
        talk.at().plusSeconds(20));
  }

  void transfer(Talk talk, Agent from, Agent to, boolean taken) {
    var asked = talk.at();
    talk.pause(25);
    tables.transfer.row(
        ChatMaker.newId(random),
        talk.id,
        from.id(),
        to.id(),
        random.nextBoolean() ? "Please go on, you know the customer." : null,
        taken ? "ACCEPTED" : "REJECTED",
        asked,
        talk.at());
  }
}
