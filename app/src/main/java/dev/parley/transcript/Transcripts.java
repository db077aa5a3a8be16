package dev.parley.transcript;

import dev.parley.attachment.StoredFiles;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.transcript.Enclosures.FileSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** Makes transcripts, a few at a time: a long one takes the processor for seconds. */
@Service
public class Transcripts {
  private static final int AT_ONCE = 2;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final TranscriptRepository transcripts;
  private final TranscriptReport report;
  private final FileSource files;
  private final Semaphore presses = new Semaphore(AT_ONCE, true);

  Transcripts(TranscriptRepository transcripts, TranscriptReport report, StoredFiles files) {
    this.transcripts = transcripts;
    this.report = report;
    this.files = FileSource.of(files);
  }

  /**
   * Makes the PDF of an interaction, as it stands now; no connection to the database is held
   * meanwhile.
   *
   * @param contents what is to be in it, and for whom
   * @throws InteractionNotFound if there is none
   * @throws TranscriptCancelled by the progress's word
   * @throws TranscriptsBusy if too many others are in the making
   */
  public TranscriptFile make(InteractionId id, Contents contents, Progress progress) {
    var head = head(id);
    takePress();
    try {
      progress.done(0);
      return print(id, head, contents, progress);
    } finally {
      presses.release();
    }
  }

  /** How many messages the transcript of an interaction has. */
  public long length(InteractionId id) {
    return head(id).lastSeq();
  }

  /** What is known of the chat as a whole. */
  TranscriptHead head(InteractionId id) {
    return transcripts.head(id).orElseThrow(() -> new InteractionNotFound(id));
  }

  private void takePress() {
    try {
      if (!presses.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new TranscriptsBusy();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TranscriptsBusy();
    }
  }

  private TranscriptFile print(
      InteractionId id, TranscriptHead head, Contents contents, Progress progress) {
    var folder = newFolder();
    try {
      return new TranscriptFile(folder, write(id, head, contents, progress, folder));
    } catch (RuntimeException failure) {
      delete(folder);
      throw failure;
    }
  }

  private Path write(
      InteractionId id, TranscriptHead head, Contents contents, Progress progress, Path folder) {
    var audience = contents.audience();
    var words = new TranscriptWords(head.zone(), contents.language());
    var lines = new TranscriptLines(head, audience, words);
    List<Said> notes = audience == Audience.STAFF_WITH_NOTES ? transcripts.notes(id) : List.of();
    var conversation = new Conversation(transcripts, id, head.lastSeq(), notes);
    var enclosures = contents.attachments() ? new Enclosures(files, folder) : null;
    var source =
        new TranscriptSource(lines.facts(), conversation, lines, head.zone(), enclosures, progress);
    var printed = print(titles(head, words), words.isRightToLeft(), source, folder);
    return enclosures == null ? printed : Envelope.enclose(printed, enclosures.files(), folder);
  }

  private Path print(
      Map<String, String> titles, boolean rightToLeft, TranscriptSource source, Path folder) {
    var file = folder.resolve("transcript.pdf");
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      report.write(titles, rightToLeft, source, folder, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file;
  }

  private static Map<String, String> titles(TranscriptHead head, TranscriptWords words) {
    return Map.of(
        "title", words.word("title"),
        "website", PrintableText.of(head.websiteName()),
        "id", words.word("chat", head.id().toString()));
  }

  private static Path newFolder() {
    try {
      // readable by this account alone
      return Files.createTempDirectory("parley-transcript-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
