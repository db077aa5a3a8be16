package dev.parley.demodata;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The pictures and texts that customers send: a few, used again and again. */
final class Files {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 200;

  private Files() {}

  /** One file; without a width it is no picture. */
  record File(
      String ending, String type, byte[] bytes, @Nullable Integer width, @Nullable Integer height) {
    byte[] hash() {
      try {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
      } catch (NoSuchAlgorithmException missing) {
        throw new IllegalStateException(missing);
      }
    }
  }

  static List<File> all() {
    var files = new ArrayList<File>();
    for (var hue = 0; hue < 12; hue++) {
      files.add(new File(".png", "image/png", picture(hue / 12f), WIDTH, HEIGHT));
    }
    for (var number = 1; number <= 4; number++) {
      var text = "Order A10000%d%n1 item, shipped%nTotal 79.90 EUR%n".formatted(number);
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      files.add(new File(".txt", "text/plain", bytes, null, null));
    }
    return files;
  }

  /** A mountain before a sky. */
  private static byte[] picture(float hue) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    var sky = Color.getHSBColor(hue, 0.25f, 1);
    canvas.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.6f, 0.9f), 0, HEIGHT, sky));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setColor(Color.getHSBColor(hue + 0.4f, 0.5f, 0.45f));
    canvas.fillPolygon(
        new int[] {0, 110, 170, 230, WIDTH}, new int[] {HEIGHT, 60, 110, 40, HEIGHT}, 5);
    canvas.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
