package dev.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed OpenAPI document, from which the pages' types are made, is the running
 * application's. {@code make api} writes it anew.
 */
@ParleyIT
class OpenApiDocumentIT {
  private static final Path COMMITTED = Path.of("../desktop-ui/wire/openapi.json");

  @Value("${local.server.port}")
  int port;

  @Test
  void isTheCommittedOne() throws IOException {
    var served = document();

    if (Boolean.getBoolean("parley.openapi.write")) {
      Files.writeString(COMMITTED, served);
    }

    assertThat(served).as("run 'make api'").isEqualTo(Files.readString(COMMITTED));
  }

  /** As served, without the address of this run, its keys in order. */
  private String document() {
    var json =
        RestClient.create("http://localhost:" + port)
            .get()
            .uri("/v3/api-docs")
            .headers(headers -> headers.setBearerAuth(TestKeycloak.accessToken("ada")))
            .retrieve()
            .body(String.class);
    var mapper =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    var document = (ObjectNode) mapper.readTree(json);
    document.remove("servers");
    return mapper.writeValueAsString(mapper.treeToValue(document, TreeMap.class)) + "\n";
  }
}
