package dev.parley.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes moving pictures anew: of each frame its pixels, its place and how long it is seen, and
 * that the whole begins again for ever. Comments and what programs leave in them are dropped.
 */
final class GifCodec {
  private static final int MOST_FRAMES = 500;
  private static final String FRAME = "javax_imageio_gif_image_1.0";
  private static final String STREAM = "javax_imageio_gif_stream_1.0";
  private static final List<String> PLACE = List.of("imageLeftPosition", "imageTopPosition");
  private static final List<String> TIME =
      List.of(
          "disposalMethod",
          "userInputFlag",
          "transparentColorFlag",
          "delayTime",
          "transparentColorIndex");
  private static final List<String> SCREEN = List.of("logicalScreenWidth", "logicalScreenHeight");

  private GifCodec() {}

  /**
   * @param mostPixels of all frames together
   * @return the first frame
   */
  static BufferedImage encodeAnew(ImageReader reader, long mostPixels, Path to) throws IOException {
    var frames = frames(reader);
    if (pixels(reader, frames) > mostPixels) {
      throw AttachmentInvalid.pixelBomb();
    }
    var writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var out = ImageIO.createImageOutputStream(to.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(screen(reader, writer));
      for (var frame = 0; frame < frames; frame++) {
        write(reader, writer, frame, frames > 1 && frame == 0);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return reader.read(0);
  }

  /** The place of the frame that needs the most memory, which need not be the first. */
  static int largestFrame(ImageReader reader) throws IOException {
    var frames = frames(reader);
    var largest = 0;
    for (var frame = 1; frame < frames; frame++) {
      if (pixelsOf(reader, frame) > pixelsOf(reader, largest)) {
        largest = frame;
      }
    }
    return largest;
  }

  private static int frames(ImageReader reader) throws IOException {
    var frames = reader.getNumImages(true);
    if (frames > MOST_FRAMES) {
      throw AttachmentInvalid.pixelBomb();
    }
    return frames;
  }

  private static long pixels(ImageReader reader, int frames) throws IOException {
    var sum = 0L;
    for (var frame = 0; frame < frames; frame++) {
      sum += pixelsOf(reader, frame);
    }
    return sum;
  }

  private static long pixelsOf(ImageReader reader, int frame) throws IOException {
    return (long) reader.getWidth(frame) * reader.getHeight(frame);
  }

  private static void write(ImageReader reader, ImageWriter writer, int frame, boolean begins)
      throws IOException {
    var image = reader.read(frame);
    var read = (Element) reader.getImageMetadata(frame).getAsTree(FRAME);
    var written = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
    var tree = (IIOMetadataNode) written.getAsTree(FRAME);
    copy(read, tree, "ImageDescriptor", PLACE);
    copy(read, tree, "GraphicControlExtension", TIME);
    if (begins) {
      tree.appendChild(forEver());
    }
    written.setFromTree(FRAME, tree);
    writer.writeToSequence(new IIOImage(image, null, written), null);
  }

  private static IIOMetadata screen(ImageReader reader, ImageWriter writer) throws IOException {
    var written = writer.getDefaultStreamMetadata(null);
    var read = reader.getStreamMetadata();
    if (read != null) {
      var tree = (IIOMetadataNode) written.getAsTree(STREAM);
      copy((Element) read.getAsTree(STREAM), tree, "LogicalScreenDescriptor", SCREEN);
      written.setFromTree(STREAM, tree);
    }
    return written;
  }

  private static void copy(Element from, Element to, String name, List<String> attributes) {
    if (child(from, name) instanceof Element source) {
      var target = child(to, name) instanceof Element there ? there : appended(to, name);
      attributes.forEach(each -> target.setAttribute(each, source.getAttribute(each)));
    }
  }

  private static @Nullable Node child(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0);
  }

  private static Element appended(Element parent, String name) {
    var child = new IIOMetadataNode(name);
    parent.appendChild(child);
    return child;
  }

  private static IIOMetadataNode forEver() {
    var netscape = new IIOMetadataNode("ApplicationExtension");
    netscape.setAttribute("applicationID", "NETSCAPE");
    netscape.setAttribute("authenticationCode", "2.0");
    netscape.setUserObject(new byte[] {1, 0, 0});
    var extensions = new IIOMetadataNode("ApplicationExtensions");
    extensions.appendChild(netscape);
    return extensions;
  }
}
