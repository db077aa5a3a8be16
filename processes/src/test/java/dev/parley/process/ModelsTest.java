package dev.parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every model is either the product's or a routing flow: nobody forgets to protect a new one. */
class ModelsTest {
  private static final Path FILES = Path.of("src/main/resources/processes");

  @Test
  void nameEveryFile() throws IOException {
    var named = new HashSet<>(Models.PRODUCT);
    named.addAll(Models.ROUTING_FLOWS);

    try (var files = Files.list(FILES)) {
      var keys =
          files
              .map(file -> file.getFileName().toString().replace(".bpmn", ""))
              .collect(Collectors.toSet());
      assertThat(named).isEqualTo(keys);
    }
  }

  @Test
  void areOneOrTheOther() {
    assertThat(Models.PRODUCT).doesNotContainAnyElementsOf(Models.ROUTING_FLOWS);
    assertThat(Models.ROUTING_FLOWS).allMatch(Models::isRoutingFlow);
    assertThat(Models.PRODUCT).noneMatch(Models::isRoutingFlow);
  }
}
