package dev.parley.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The parts of {@code docker-compose.yml} that name something of Parley. */
record ComposeFile(String text, Map<String, Map<String, Object>> services) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)([^}]*)}");

  static ComposeFile read(Path file) throws IOException {
    var text = Files.readString(file);
    Map<String, Map<String, Map<String, Object>>> parsed =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return new ComposeFile(text, parsed.get("services"));
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> environment(String service) {
    return (Map<String, Object>) services.get(service).get("environment");
  }

  @SuppressWarnings("unchecked")
  List<String> list(String service, String key) {
    return (List<String>) services.get(service).getOrDefault(key, List.of());
  }

  String image(String service) {
    return (String) services.get(service).get("image");
  }

  /** The names that must come from {@code .env}. */
  Set<String> variables() {
    return VARIABLE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** What stands where a default could stand; a colon and a question mark refuse to start. */
  List<String> withoutRefusal() {
    return VARIABLE
        .matcher(text)
        .results()
        .filter(found -> !found.group(2).startsWith(":?"))
        .map(MatchResult::group)
        .toList();
  }
}
