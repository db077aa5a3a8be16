package dev.parley.transcript;

import java.nio.file.Path;

/**
 * A transcript that is ready, and is gone when it is closed.
 *
 * @param folder of its own
 * @param path the PDF in it
 */
public record TranscriptFile(Path folder, Path path) implements AutoCloseable {
  @Override
  public void close() {
    Transcripts.delete(folder);
  }
}
