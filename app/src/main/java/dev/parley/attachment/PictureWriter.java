package dev.parley.attachment;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Writes pixels and nothing else. */
final class PictureWriter {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final float QUALITY = 0.88f;

  private PictureWriter() {}

  /**
   * Photographs stay JPEG, and lossy pictures without transparency become it; all else is PNG.
   *
   * @param from the media type that the picture had
   * @return the one that it has now
   */
  static String write(BufferedImage image, String from, Path to) throws IOException {
    var isPhotograph = from.equals(JPEG) || from.equals("image/webp");
    var type = isPhotograph && !image.getColorModel().hasAlpha() ? JPEG : PNG;
    var writer = ImageIO.getImageWritersByMIMEType(type).next();
    try (var out = ImageIO.createImageOutputStream(to.toFile())) {
      writer.setOutput(out);
      var how = writer.getDefaultWriteParam();
      if (type.equals(JPEG)) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return type;
  }

  /** The picture, made smaller if one of its sides is longer. */
  static BufferedImage within(BufferedImage image, int longest) {
    var smaller = image;
    // halves first: one large step would leave pixels out
    while (Math.max(smaller.getWidth(), smaller.getHeight()) > 2 * longest) {
      smaller = scaled(smaller, (smaller.getWidth() + 1) / 2, (smaller.getHeight() + 1) / 2);
    }
    var side = Math.max(smaller.getWidth(), smaller.getHeight());
    return side <= longest
        ? smaller
        : scaled(
            smaller,
            part(smaller.getWidth(), longest, side),
            part(smaller.getHeight(), longest, side));
  }

  private static int part(int length, int longest, int side) {
    return Math.max(1, Math.round((float) length * longest / side));
  }

  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    var scaled = new BufferedImage(width, height, image.getType());
    Graphics2D canvas = scaled.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(image, 0, 0, width, height, null);
    canvas.dispose();
    return scaled;
  }
}
