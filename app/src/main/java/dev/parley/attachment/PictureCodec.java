package dev.parley.attachment;

import dev.parley.attachment.HarmlessFile.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.stereotype.Component;

/**
 * Reads pictures and writes them anew: what is not a pixel (place, camera, comments, colour
 * profiles, whatever follows the picture) is left behind.
 */
@Component
class PictureCodec {
  private static final String GIF = "image/gif";
  private static final int PREVIEW = 640;

  /** Frames are in memory one by one, so that all of them may have more pixels than one picture. */
  private static final int FRAMES = 4;

  private final PixelBudget budget;

  PictureCodec(PixelBudget budget) {
    this.budget = budget;
  }

  /**
   * @param type which of the readers is asked; no other is
   * @throws AttachmentInvalid if it cannot be read as that or has too many pixels
   */
  HarmlessFile encodeAnew(Path file, String type, UploadFolder folder) {
    return read(
        file,
        type,
        reader -> {
          var largest = type.equals(GIF) ? GifCodec.largestFrame(reader) : 0;
          var width = reader.getWidth(largest);
          var height = reader.getHeight(largest);
          return budget.within(width, height, () -> encodeAnew(reader, file, type, folder));
        });
  }

  /**
   * As {@link #encodeAnew}, but only the first frame, and no side longer than that.
   *
   * @param to where it is written
   * @return its media type
   */
  String encodeSmall(Path file, String type, int longest, Path to) {
    return read(
        file,
        type,
        reader ->
            budget.within(
                reader.getWidth(0),
                reader.getHeight(0),
                () -> written(reader, file, type, longest, to)));
  }

  private static String written(ImageReader reader, Path file, String type, int longest, Path to) {
    try {
      return PictureWriter.write(
          PictureWriter.within(still(reader, file, type), longest), type, to);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What is done with a picture once its reader is ready. */
  private interface Reading<T> {
    T from(ImageReader reader) throws IOException;
  }

  private static <T> T read(Path file, String type, Reading<T> reading) {
    var reader = ImageIO.getImageReadersByMIMEType(type).next();
    try (var bytes = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(bytes, false, !type.equals(GIF));
      return reading.from(reader);
    } catch (AttachmentInvalid refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      // the readers throw all sorts of them at bytes that make no sense
      throw AttachmentInvalid.damaged();
    } finally {
      reader.dispose();
    }
  }

  private HarmlessFile encodeAnew(ImageReader reader, Path file, String type, UploadFolder folder) {
    try {
      var image = type.equals(GIF) ? moving(reader, folder) : still(reader, file, type);
      var written = type.equals(GIF) ? GIF : PictureWriter.write(image, type, picture(folder));
      var preview = folder.file("preview");
      PictureWriter.write(PictureWriter.within(image, PREVIEW), written, preview);
      return new HarmlessFile(picture(folder), written, described(image, preview));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static BufferedImage still(ImageReader reader, Path file, String type)
      throws IOException {
    var orientation = type.equals("image/jpeg") ? Orientation.of(file) : Orientation.UPRIGHT;
    return orientation.upright(reader.read(0));
  }

  /** Answers the first frame. */
  private BufferedImage moving(ImageReader reader, UploadFolder folder) throws IOException {
    var frames = FRAMES * budget.most();
    return Orientation.UPRIGHT.upright(GifCodec.encodeAnew(reader, frames, picture(folder)));
  }

  private static Path picture(UploadFolder folder) {
    return folder.file("picture");
  }

  private static Picture described(BufferedImage image, Path preview) {
    return new Picture(image.getWidth(), image.getHeight(), preview);
  }
}
