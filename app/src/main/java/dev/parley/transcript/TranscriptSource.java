package dev.parley.transcript;

import dev.parley.message.Attachment;
import dev.parley.transcript.Enclosure.Named;
import dev.parley.transcript.Enclosure.Shown;
import dev.parley.transcript.Enclosure.Why;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Gives the report its lines one after another: the facts, then each day with what was said. */
final class TranscriptSource implements JRDataSource {
  private final Iterator<Said> conversation;
  private final TranscriptLines lines;
  private final ZoneId zone;
  private final @Nullable Enclosures enclosures;
  private final Progress progress;
  private final Queue<TranscriptRow> ready;
  private @Nullable LocalDate day;
  private long done;
  private @Nullable TranscriptRow current;

  /**
   * @param zone in which a day begins
   * @param enclosures takes the files; null if they are only to be named
   */
  TranscriptSource(
      List<TranscriptRow> facts,
      Iterator<Said> conversation,
      TranscriptLines lines,
      ZoneId zone,
      @Nullable Enclosures enclosures,
      Progress progress) {
    this.ready = new ArrayDeque<>(facts);
    this.conversation = conversation;
    this.lines = lines;
    this.zone = zone;
    this.enclosures = enclosures;
    this.progress = progress;
  }

  @Override
  public boolean next() {
    if (ready.isEmpty() && conversation.hasNext()) {
      add(conversation.next());
    }
    current = ready.poll();
    return current != null;
  }

  /** One of the report's fields: a band's name, or a text of the line. */
  @Override
  public @Nullable Object getFieldValue(JRField field) {
    var row = current;
    if (row == null) {
      return null;
    }
    return switch (field.getName()) {
      case "label" -> printable(row.label());
      case "when" -> row.when();
      case "text" -> printable(row.text());
      case "shown" -> row.picture();
      case "rightToLeft" -> PrintableText.isRightToLeft(row.text());
      case String band -> row.kind().name().toLowerCase(Locale.ROOT).equals(band);
    };
  }

  private void add(Said said) {
    var date = said.at().atZone(zone).toLocalDate();
    if (!date.equals(day)) {
      day = date;
      ready.add(lines.day(said));
    }
    addLine(said, enclosure(said.file()));
    done++;
    progress.done(done);
  }

  private void addLine(Said said, Enclosure enclosure) {
    ready.add(lines.line(said, enclosure));
    if (enclosure instanceof Shown shown) {
      ready.add(TranscriptRow.picture(shown.picture()));
    }
  }

  private Enclosure enclosure(@Nullable Attachment file) {
    var taker = enclosures;
    if (file == null) {
      return new Named(Why.GONE);
    }
    return taker == null ? Named.of(file) : taker.take(file);
  }

  private static @Nullable String printable(@Nullable String text) {
    return text == null ? null : PrintableText.of(text);
  }
}
