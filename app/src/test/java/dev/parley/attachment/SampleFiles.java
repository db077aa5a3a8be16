package dev.parley.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Bytes of files, honest and hostile. */
public final class SampleFiles {
  private static final int PNG_HEADER_END = 33;

  private SampleFiles() {}

  /** A picture whose left half is red and whose right half is blue. */
  public static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width / 2, height);
    canvas.setColor(Color.BLUE);
    canvas.fillRect(width / 2, 0, width - width / 2, height);
    canvas.dispose();
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A PNG that says to be as large as that, in a few bytes. */
  public static byte[] pngThatClaims(int width, int height) {
    var png = picture("png", 8, 8);
    var header = ByteBuffer.wrap(png);
    header.putInt(16, width).putInt(20, height);
    var checked = new CRC32();
    checked.update(png, 12, PNG_HEADER_END - 16);
    header.putInt(PNG_HEADER_END - 4, (int) checked.getValue());
    return png;
  }

  /** A JPEG taken on its side at a place on earth, as a telephone writes it. */
  public static byte[] photograph(int width, int height) {
    var exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 2);
    // orientation 6: to be turned to the right
    exif.putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 6)
        .putShort((short) 0);
    // the table of the place
    exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(8 + 2 + 2 * 12 + 4);
    exif.putInt(0);
    exif.putShort((short) 1);
    exif.putShort((short) 1)
        .putShort((short) 2)
        .putInt(2)
        .put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.putInt(0);
    var segment = ByteBuffer.allocate(4 + exif.capacity());
    segment.putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity())).put(exif.array());
    var jpeg = picture("jpg", width, height);
    return join(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** A ZIP file of files with these names and contents. */
  public static byte[] zip(Map<String, String> files) {
    try (var out = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(utf8(file.getValue()));
      }
      zip.close();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A PDF with something more in its catalogue. */
  public static byte[] pdf(String inCatalogue) {
    return utf8(
        "%%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R %s >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%%%EOF\n"
            .formatted(inCatalogue));
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (var part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
