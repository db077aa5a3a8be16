package dev.parley.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The image runs what the build makes, as nobody special, and its health check tells the truth. */
@ParleyIT
class DockerfileIT {
  private static final Path DOCKERFILE = Path.of("Dockerfile");
  private final String text = Files.readString(DOCKERFILE);

  @LocalManagementPort int managementPort;

  DockerfileIT() throws IOException {}

  @Test
  void theHealthCheckSucceedsOnTheRunningApplication() throws Exception {
    var command = healthCheck();
    var asked =
        command
            .getLast()
            .replace("/" + port("management.server.port") + " ", "/" + managementPort + " ");

    assertThat(asked).isNotEqualTo(command.getLast());
    assertThat(exitCode(List.of(command.get(0), command.get(1), asked))).isZero();
    assertThat(
            exitCode(List.of(command.get(0), command.get(1), asked.replace("readiness", "none"))))
        .isNotZero();
  }

  @Test
  void exposesThePortOfTheApplication() {
    assertThat(instruction("EXPOSE")).containsExactly(port("server.port"));
    assertThat(Path.of("../docker-compose.yml"))
        .content()
        .contains("\"8080:" + port("server.port"));
  }

  @Test
  void runsWithoutPrivilegesOnTheNewestRuntime() {
    assertThat(instruction("USER")).containsExactly("10001");
    assertThat(instruction("FROM").getLast()).isEqualTo("eclipse-temurin:25-jre");
  }

  @Test
  void copiesTheJarThatTheBuildMakes() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>parley</finalName>");
    assertThat(instruction("COPY"))
        .contains("--from=build /source/app/target/parley.jar parley.jar");
  }

  private List<String> healthCheck() {
    var command = Pattern.compile("CMD (\\[.*])").matcher(text);
    assertThat(command.find()).isTrue();
    return JsonMapper.shared().readerForListOf(String.class).readValue(command.group(1));
  }

  private List<String> instruction(String name) {
    return Pattern.compile("(?m)^" + name + " (.+)$")
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String port(String property) {
    var yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yml"));
    return String.valueOf(yaml.getObject().get(property));
  }

  private static int exitCode(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
