package dev.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class GifCodecTest {
  private static final String FRAME = "javax_imageio_gif_image_1.0";

  @TempDir private Path folder;

  @Test
  void aMovingPictureStillMovesAndHasNoComments() throws IOException {
    var original = moving(3);
    assertThat(text(original)).contains("Rome, 41.9 N");

    var written = folder.resolve("written.gif");
    var first = encode(original, 1_000_000, written);

    assertThat(first.getRGB(5, 5)).isEqualTo(Color.RED.getRGB());
    assertThat(text(written)).doesNotContain("Rome").contains("NETSCAPE2.0");
    var reader = reader(written);
    assertThat(reader.getNumImages(true)).isEqualTo(3);
    assertThat(reader.read(1).getRGB(5, 5)).isEqualTo(Color.BLUE.getRGB());
    var times = control(reader, 1);
    assertThat(times.getAttribute("delayTime")).isEqualTo("25");
    assertThat(times.getAttribute("disposalMethod")).isEqualTo("restoreToBackgroundColor");
    reader.dispose();
  }

  @Test
  void refusesTooManyPixelsInAllFrames() throws IOException {
    var original = moving(3);

    assertThatThrownBy(() -> encode(original, 3 * 20 * 20 - 1, folder.resolve("written.gif")))
        .isInstanceOf(AttachmentInvalid.class);
  }

  @Test
  void findsTheLargestFrameWhereverItStands() throws IOException {
    var file = folder.resolve("growing.gif");
    var writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var size : new int[] {1, 300, 20}) {
        writer.writeToSequence(frame(writer, Color.RED, size), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }

    var reader = reader(file);
    assertThat(GifCodec.largestFrame(reader)).isEqualTo(1);
    reader.dispose();
  }

  private static BufferedImage encode(Path original, long mostPixels, Path to) throws IOException {
    var reader = reader(original);
    try {
      return GifCodec.encodeAnew(reader, mostPixels, to);
    } finally {
      reader.dispose();
    }
  }

  /** Red and blue in turns, a quarter of a second each, with a comment. */
  private Path moving(int frames) throws IOException {
    var file = folder.resolve("moving.gif");
    var writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var frame = 0; frame < frames; frame++) {
        writer.writeToSequence(frame(writer, frame % 2 == 0 ? Color.RED : Color.BLUE, 20), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return file;
  }

  private static IIOImage frame(ImageWriter writer, Color colour, int size) throws IOException {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_INDEXED);
    var canvas = image.createGraphics();
    canvas.setColor(colour);
    canvas.fillRect(0, 0, size, size);
    canvas.dispose();
    var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
    var tree = (IIOMetadataNode) metadata.getAsTree(FRAME);
    var control = new IIOMetadataNode("GraphicControlExtension");
    control.setAttribute("disposalMethod", "restoreToBackgroundColor");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", "25");
    control.setAttribute("transparentColorIndex", "0");
    tree.appendChild(control);
    var comments = new IIOMetadataNode("CommentExtensions");
    var comment = new IIOMetadataNode("CommentExtension");
    comment.setAttribute("value", "Rome, 41.9 N");
    comments.appendChild(comment);
    tree.appendChild(comments);
    metadata.setFromTree(FRAME, tree);
    return new IIOImage(image, null, metadata);
  }

  private static ImageReader reader(Path file) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(file.toFile()), false, false);
    return reader;
  }

  private static Element control(ImageReader reader, int frame) throws IOException {
    var tree = (Element) reader.getImageMetadata(frame).getAsTree(FRAME);
    return (Element) tree.getElementsByTagName("GraphicControlExtension").item(0);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
