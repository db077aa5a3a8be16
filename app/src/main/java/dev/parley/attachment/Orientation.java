package dev.parley.attachment;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a camera was held, by the numbers of EXIF: 1 to 8. */
record Orientation(int number) {
  static final Orientation UPRIGHT = new Orientation(1);

  private static final Logger log = LoggerFactory.getLogger(Orientation.class);
  private static final int LAST = 8;
  private static final int FIRST_ON_ITS_SIDE = 5;
  private static final int EXIF_HEADER = 6;

  /** As the JPEG file says it; upright if it says nothing that makes sense. */
  static Orientation of(Path jpeg) {
    try (var bytes = ImageIO.createImageInputStream(jpeg.toFile())) {
      var segments = JPEGSegmentUtil.readSegments(bytes, JPEG.APP1, "Exif");
      return segments.isEmpty() ? UPRIGHT : of(segments.getFirst().segmentData());
    } catch (IOException | RuntimeException unreadable) {
      log.debug("A picture's EXIF data is unreadable", unreadable);
      return UPRIGHT;
    }
  }

  private static Orientation of(InputStream exif) throws IOException {
    exif.skipNBytes(EXIF_HEADER);
    try (var tiff = ImageIO.createImageInputStream(exif)) {
      var entry = new TIFFReader().read(tiff).getEntryById(TIFF.TAG_ORIENTATION);
      var number = entry != null && entry.getValue() instanceof Number found ? found.intValue() : 1;
      return number >= 1 && number <= LAST ? new Orientation(number) : UPRIGHT;
    }
  }

  /** The picture as it was seen, in plain RGB. */
  BufferedImage upright(BufferedImage image) {
    var onItsSide = number >= FIRST_ON_ITS_SIDE;
    var width = onItsSide ? image.getHeight() : image.getWidth();
    var height = onItsSide ? image.getWidth() : image.getHeight();
    var type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var upright = new BufferedImage(width, height, type);
    var canvas = upright.createGraphics();
    canvas.drawImage(image, turn(width, height), null);
    canvas.dispose();
    return upright;
  }

  /** From the stored picture to the one of this width and height. */
  private AffineTransform turn(int width, int height) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
      default -> new AffineTransform();
    };
  }
}
