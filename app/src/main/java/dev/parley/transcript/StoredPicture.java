package dev.parley.transcript;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DataRenderable;
import net.sf.jasperreports.renderers.DimensionRenderable;

/** A picture of the chat that waits in a file; it is in memory only while it is printed. */
final class StoredPicture extends AbstractRenderer implements DataRenderable, DimensionRenderable {
  private static final long serialVersionUID = 1L;

  /** In points: about a third of a page. */
  private static final int WIDEST = 320;

  private static final int HIGHEST = 260;
  private static final double POINTS_PER_PIXEL = 0.75;

  private final String file;
  private final int width;
  private final int height;

  private StoredPicture(String file, int width, int height) {
    this.file = file;
    this.width = width;
    this.height = height;
  }

  /** As large as its pixels ask for, but no larger than is good for a page. */
  static StoredPicture of(Path file, int pixelsWide, int pixelsHigh) {
    var scale =
        Math.min(
            POINTS_PER_PIXEL,
            Math.min((double) WIDEST / pixelsWide, (double) HIGHEST / pixelsHigh));
    return new StoredPicture(
        file.toString(), atLeastOne(pixelsWide * scale), atLeastOne(pixelsHigh * scale));
  }

  @Override
  public byte[] getData(JasperReportsContext context) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(width, height);
  }

  private static int atLeastOne(double points) {
    return Math.max(1, (int) Math.round(points));
  }
}
