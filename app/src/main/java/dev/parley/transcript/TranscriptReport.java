package dev.parley.transcript;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.fonts.FontExtensionsReceiver;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontExtensionHelper;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The report {@code transcript.jrxml} as a PDF; pages that are ready wait in a file. */
@Component
class TranscriptReport {
  private static final String FONTS = "transcript/fonts.xml";
  private static final String REPORT = "/transcript/transcript.jrxml";
  private static final int PAGES_IN_MEMORY = 20;
  private static final int BLOCK_BYTES = 64 * 1024;
  private static final int BLOCKS_TO_GROW = 16;

  // the fonts are 13 MB and most servers are long up before the first transcript
  private final Supplier<SimpleJasperReportsContext> context =
      SingletonSupplier.of(TranscriptReport::fonts);
  private final Supplier<JasperReport> report = SingletonSupplier.of(() -> compiled(design()));
  private final Supplier<JasperReport> mirrored =
      SingletonSupplier.of(() -> compiled(MirroredReport.of(design())));

  /**
   * Fills the report and writes it.
   *
   * @param words the report's parameters
   * @param rightToLeft whether the words are of a language that runs so
   * @param folder where pages that are ready wait; whoever made it deletes it
   */
  void write(
      Map<String, String> words,
      boolean rightToLeft,
      JRDataSource lines,
      Path folder,
      OutputStream out) {
    var pages = pages(folder);
    try {
      var filled = fill(rightToLeft ? mirrored.get() : report.get(), words, lines, pages);
      var exporter = new JRPdfExporter(context.get());
      exporter.setExporterInput(new SimpleExporterInput(filled));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
      exporter.setConfiguration(named(words));
      exporter.exportReport();
    } catch (JRException failure) {
      throw new IllegalStateException("Transcript not made", failure);
    } finally {
      pages.cleanup();
    }
  }

  private JasperPrint fill(
      JasperReport report,
      Map<String, String> words,
      JRDataSource lines,
      JRSwapFileVirtualizer pages)
      throws JRException {
    var parameters = new HashMap<String, Object>(words);
    parameters.put(JRParameter.REPORT_VIRTUALIZER, pages);
    return JasperFillManager.getInstance(context.get()).fill(report, parameters, lines);
  }

  private JRSwapFileVirtualizer pages(Path folder) {
    var file = new JRSwapFile(context.get(), folder.toString(), BLOCK_BYTES, BLOCKS_TO_GROW);
    return new JRSwapFileVirtualizer(PAGES_IN_MEMORY, file, true);
  }

  private static SimplePdfExporterConfiguration named(Map<String, String> words) {
    var configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(words.get("title") + ", " + words.get("website"));
    configuration.setDisplayMetadataTitle(true);
    configuration.setCompressed(true);
    return configuration;
  }

  private JasperDesign design() {
    try (var source = Objects.requireNonNull(getClass().getResourceAsStream(REPORT))) {
      return JRXmlLoader.load(context.get(), source);
    } catch (JRException | IOException failure) {
      throw new IllegalStateException("Report unusable: " + REPORT, failure);
    }
  }

  private JasperReport compiled(JasperDesign design) {
    try {
      return JasperCompileManager.getInstance(context.get()).compile(design);
    } catch (JRException failure) {
      throw new IllegalStateException("Report unusable: " + REPORT, failure);
    }
  }

  private static SimpleJasperReportsContext fonts() {
    var context = new SimpleJasperReportsContext();
    var families = new ArrayList<FontFamily>();
    var sets = new ArrayList<FontSet>();
    SimpleFontExtensionHelper.getInstance()
        .loadFontExtensions(context, FONTS, receiver(families, sets));
    context.setExtensions(FontFamily.class, families);
    context.setExtensions(FontSet.class, sets);
    return context;
  }

  private static FontExtensionsReceiver receiver(List<FontFamily> families, List<FontSet> sets) {
    return new FontExtensionsReceiver() {
      @Override
      public void acceptFontFamily(FontFamily family) {
        families.add(family);
      }

      @Override
      public void acceptFontSet(FontSet set) {
        sets.add(set);
      }
    };
  }
}
