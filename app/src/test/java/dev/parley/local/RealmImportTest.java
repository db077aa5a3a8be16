package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is only for the demo stays out of the realm that a real installation imports. */
class RealmImportTest {
  @Test
  void theRealInstallationsRealmHasNoAccountsAndNoSecrets() throws IOException {
    var realm = parse(text("realm/parley-realm.json"));

    assertThat(realm.has("users")).isFalse();
    assertThat(client(realm, "parley-desktop").get("secret").asString())
        .isEqualTo("${PARLEY_LOGIN_CLIENT_SECRET}");
    assertThat(text("realm/parley-realm.json")).doesNotContain("demo");
  }

  @Test
  void nobodyLogsInByPasswordGrantInTheRealInstallationsRealm() throws IOException {
    for (var client : parse(text("realm/parley-realm.json")).get("clients")) {
      assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
      assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
    }
  }

  @Test
  void theDesktopMustUsePkceAndComesBackToParleyOnly() throws IOException {
    var desktop = client(demoRealm(), "parley-desktop");

    assertThat(desktop.get("attributes").get("pkce.code.challenge.method").asString())
        .isEqualTo("S256");
    assertThat(desktop.get("redirectUris").toString())
        .isEqualTo("[\"http://localhost:9080/login/oauth2/code/keycloak\"]");
    assertThat(desktop.get("secret").asString()).isEqualTo("the-secret");
  }

  @Test
  void theDemoAddsAccountsAndTheClientOfTests() throws IOException {
    var realm = demoRealm();

    assertThat(realm.get("users").size()).isEqualTo(9);
    assertThat(client(realm, "parley-api").get("directAccessGrantsEnabled").asBoolean()).isTrue();
    assertThat(realm.toString()).doesNotContain("${");
  }

  private static JsonNode demoRealm() throws IOException {
    return parse(RealmImport.demoRealm("http://localhost:9080", "the-secret"));
  }

  private static JsonNode client(JsonNode realm, String id) {
    return realm
        .get("clients")
        .valueStream()
        .filter(client -> client.get("clientId").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(String resource) throws IOException {
    return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
  }

  private static JsonNode parse(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
