package dev.parley.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/**
 * Where the bytes of files are. Neither direction holds a file in memory. What is written belongs
 * to the running transaction; a store that knows none must bear that what it wrote is never asked
 * for.
 */
public interface AttachmentStore {
  /** The two forms in which a file may be there. */
  enum Part {
    FILE,
    PREVIEW
  }

  /** Reads the stream to its end; the attachment must not have this part yet. */
  void write(UUID attachment, Part part, InputStream bytes) throws IOException;

  /** Writes what is there, in its order. */
  void copy(UUID attachment, Part part, OutputStream out) throws IOException;

  /** Deletes both parts; none is harmless. */
  void delete(UUID attachment);
}
