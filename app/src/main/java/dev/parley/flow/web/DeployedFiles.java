package dev.parley.flow.web;

import dev.parley.flow.ModelFile;
import dev.parley.platform.text.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of a deployment: exactly one diagram, and for no tenant. */
final class DeployedFiles {
  private static final int NAME_LIMIT = 100;

  private DeployedFiles() {}

  static ModelFile theDiagram(Map<String, List<MultipartFile>> parts, @Nullable String tenant)
      throws IOException {
    if (tenant != null && !tenant.isBlank()) {
      throw new DeploymentRefused("Leave the tenant id empty: there are no tenants here.");
    }
    var files = parts.values().stream().flatMap(List::stream).toList();
    files.stream().filter(file -> !isDiagram(file)).findFirst().ifPresent(DeployedFiles::refuse);
    if (files.size() != 1) {
      throw new DeploymentRefused("Deploy exactly one diagram, not " + files.size() + ".");
    }
    var diagram = files.getFirst();
    return new ModelFile(name(diagram), diagram.getBytes());
  }

  private static void refuse(MultipartFile file) {
    throw new DeploymentRefused(
        "‘%s’ is refused: only a diagram (.bpmn) can be deployed, no forms, decisions or scripts."
            .formatted(name(file)));
  }

  private static boolean isDiagram(MultipartFile file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(".bpmn");
  }

  private static String name(MultipartFile file) {
    var name = PlainText.cleanLine(file.getOriginalFilename(), NAME_LIMIT);
    return Optional.ofNullable(name).orElse("a file without a name");
  }
}
