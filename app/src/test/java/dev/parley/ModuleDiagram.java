package dev.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The picture of the modules as Modulith's documenter draws it, in a form that a web page of the
 * repository shows and in an order that does not change by itself.
 */
final class ModuleDiagram {
  private static final Pattern RELATION =
      Pattern.compile(
          "^\\S+\\.(\\w+) --> \\S+\\.(\\w+) <<\\S+>> : \"([^\"]+)\"$", Pattern.MULTILINE);

  private ModuleDiagram() {}

  static String of(ApplicationModules modules) throws IOException {
    return RELATION
        .matcher(plantUml(modules))
        .results()
        .map(found -> line(found.group(1), found.group(2), found.group(3)))
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
  }

  private static String line(String from, String to, String relation) {
    var arrow = relation.equals("listens to") ? "-. listens to .->" : "-->";
    return "  %s %s %s".formatted(from, arrow, to);
  }

  private static String plantUml(ApplicationModules modules) throws IOException {
    var folder = Path.of("target/spring-modulith-docs");
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
        .writeModulesAsPlantUml(
            Documenter.DiagramOptions.defaults()
                .withStyle(Documenter.DiagramOptions.DiagramStyle.UML));
    return Files.readString(folder.resolve("components.puml"));
  }
}
