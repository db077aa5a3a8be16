package dev.parley.transcript;

import java.util.Arrays;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalImageAlignEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.jspecify.annotations.Nullable;

/** Lays a report out for a language that is read from right to left. */
final class MirroredReport {
  /** Styles whose texts stand at the side from which they run, whatever the report's language. */
  private static final String AS_WRITTEN = "spoken|noted";

  /** How many pages there are, behind the number of this one. */
  private static final String PAGES = "/ #";

  private static final String PAGES_MIRRORED = "# /";

  private MirroredReport() {}

  /** Changes the design: what stood at the left stands at the right, in the same band. */
  static JasperDesign of(JasperDesign design) {
    Arrays.stream(design.getAllBands())
        .map(JRBand::getElements)
        .flatMap(Arrays::stream)
        .forEach(element -> mirror(element, design.getColumnWidth()));
    return design;
  }

  private static void mirror(JRElement element, int width) {
    element.setX(width - element.getX() - element.getWidth());
    if (element instanceof JRDesignTextField text && !isAsWritten(element)) {
      text.setHorizontalTextAlign(mirrored(text.getOwnHorizontalTextAlign()));
      if (PAGES.equals(text.getPattern())) {
        text.setPattern(PAGES_MIRRORED);
      }
    }
    if (element instanceof JRDesignImage image) {
      image.setHorizontalImageAlign(HorizontalImageAlignEnum.RIGHT);
    }
  }

  private static boolean isAsWritten(JRElement element) {
    var style = element.getStyle();
    return style != null && style.getName().matches(AS_WRITTEN);
  }

  /** A text without one stands at the left. */
  private static HorizontalTextAlignEnum mirrored(@Nullable HorizontalTextAlignEnum align) {
    if (align == HorizontalTextAlignEnum.CENTER) {
      return align;
    }
    return align == HorizontalTextAlignEnum.RIGHT
        ? HorizontalTextAlignEnum.LEFT
        : HorizontalTextAlignEnum.RIGHT;
  }
}
