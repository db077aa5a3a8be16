package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to their boundaries, and the documented picture of them is the actual one. */
class ModularityTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(ParleyApplication.class);
  private static final Path PAGE = Path.of("../docs/architecture.md");
  private static final String BEGIN = "<!-- modules, drawn by ModularityTest -->\n";
  private static final String END = "<!-- end of modules -->";

  @Test
  void everyModuleUsesOnlyWhatItDeclares() {
    MODULES.verify();
  }

  @Test
  void theDocumentedDiagramIsTheActualOne() throws IOException {
    var diagram = ModuleDiagram.of(MODULES);
    if (Boolean.getBoolean("parley.docs.write")) {
      Files.writeString(PAGE, withDiagram(Files.readString(PAGE), diagram));
    }

    assertThat(PAGE).as("draw it anew with: make docs").content().contains(BEGIN + diagram + END);
  }

  private static String withDiagram(String page, String diagram) {
    var before = page.substring(0, page.indexOf(BEGIN));
    return before + BEGIN + diagram + page.substring(page.indexOf(END));
  }
}
