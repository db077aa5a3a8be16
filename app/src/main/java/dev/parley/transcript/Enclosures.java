package dev.parley.transcript;

import dev.parley.attachment.StoredFiles;
import dev.parley.message.Attachment;
import dev.parley.message.AttachmentState;
import dev.parley.transcript.Enclosure.Enclosed;
import dev.parley.transcript.Enclosure.Named;
import dev.parley.transcript.Enclosure.Shown;
import dev.parley.transcript.Enclosure.Why;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of one transcript: they are copied out of the store into its folder, so that none is in
 * memory as a whole.
 */
final class Enclosures {
  private static final long MOST_BYTES = 100 * 1024 * 1024;

  private final FileSource source;
  private final Path folder;
  private final List<EnclosedFile> enclosed = new ArrayList<>();
  private int pictures;
  private long bytes;

  /**
   * @param folder of the transcript; whoever made it deletes it
   */
  Enclosures(FileSource source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /** Where the bytes of a chat's files come from. */
  interface FileSource {
    /**
     * Writes all bytes of a file, or those of its small picture; none if they are there no more.
     */
    void copy(Attachment file, boolean preview, OutputStream out) throws IOException;

    /** The files of chats. */
    static FileSource of(StoredFiles files) {
      return (file, preview, out) -> {
        if (preview) {
          files.copyPreview(file, out);
        } else {
          files.copy(file, out);
        }
      };
    }
  }

  /** Takes the file in as far as it can be. */
  Enclosure take(Attachment file) {
    if (file.state() != AttachmentState.CLEAN) {
      return Named.of(file);
    }
    return file.preview() ? show(file) : enclose(file);
  }

  private Enclosure show(Attachment file) {
    var path = folder.resolve("picture-" + ++pictures);
    var width = file.width();
    var height = file.height();
    return width == null || height == null || copy(file, true, path) == 0
        ? new Named(Why.GONE)
        : new Shown(StoredPicture.of(path, width, height));
  }

  private Enclosure enclose(Attachment file) {
    if (bytes + file.size() > MOST_BYTES) {
      return new Named(Why.TOO_LARGE);
    }
    var number = enclosed.size() + 1;
    var path = folder.resolve("enclosed-" + number);
    if (copy(file, false, path) != file.size()) {
      return new Named(Why.GONE);
    }
    bytes += file.size();
    enclosed.add(new EnclosedFile(number, file.name(), file.type(), path));
    return new Enclosed(number);
  }

  private long copy(Attachment file, boolean preview, Path to) {
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
        source.copy(file, preview, out);
      }
      return Files.size(to);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Those taken so far that are to be in the PDF as files. */
  List<EnclosedFile> files() {
    return List.copyOf(enclosed);
  }
}
