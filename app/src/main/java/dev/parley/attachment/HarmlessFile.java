package dev.parley.attachment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it may be stored.
 *
 * @param type the media type of these bytes
 * @param picture null unless it is one
 */
record HarmlessFile(Path content, String type, @Nullable Picture picture) {
  /**
   * What is known of a picture.
   *
   * @param preview a small copy of it
   */
  record Picture(int width, int height, Path preview) {}
}
