package dev.parley.demodata;

import dev.parley.demodata.Centre.Agent;
import dev.parley.interactionlist.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said in one chat, as it goes on. */
final class Talk {
  final UUID id;
  final Instant start;
  @Nullable Instant accepted;

  private final Random random;
  private final List<Line> lines = new ArrayList<>();
  private Instant now;
  private long customerSeq;

  private record Line(
      String author,
      @Nullable UUID agent,
      String kind,
      String text,
      @Nullable UUID attachment,
      Instant at) {}

  Talk(UUID id, Instant start, Random random) {
    this.id = id;
    this.start = start;
    this.random = random;
    this.now = start;
  }

  void customer(String text) {
    say(new Line("CUSTOMER", null, "TEXT", text, null, now));
  }

  void file(UUID attachment) {
    say(new Line("CUSTOMER", null, "ATTACHMENT", "", attachment, now));
  }

  void agent(Agent agent, String text) {
    say(new Line("AGENT", agent.id(), "TEXT", text, null, now));
  }

  void system(String kind, String text) {
    say(new Line("SYSTEM", null, kind, text, null, now));
  }

  private void say(Line line) {
    lines.add(line);
    if (line.author().equals("CUSTOMER")) {
      customerSeq = lines.size();
    }
    pause(75);
  }

  /** Nothing happens for a while. */
  void pause(int mostSeconds) {
    now = now.plusMillis(2000 + random.nextInt(mostSeconds * 1000));
  }

  void goOn(Instant at) {
    now = at;
  }

  Instant at() {
    return now;
  }

  long seq() {
    return lines.size();
  }

  long customerSeq() {
    return customerSeq;
  }

  Instant lastAt() {
    return lines.getLast().at();
  }

  String lastAuthor() {
    return lines.getLast().author();
  }

  void write(Tables tables, @Nullable String name) {
    var seq = 0;
    for (var line : lines) {
      tables.message.row(
          id,
          ++seq,
          ChatMaker.newId(random),
          line.author(),
          line.agent(),
          line.kind(),
          line.text(),
          line.attachment(),
          line.at());
    }
    var said = lines.stream().filter(line -> !line.author().equals("SYSTEM")).map(Line::text);
    var words = Words.kept(Stream.concat(Stream.ofNullable(name), said));
    tables.words.row(
        id,
        seq,
        true,
        words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" ")));
  }
}
