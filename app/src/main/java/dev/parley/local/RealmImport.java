package dev.parley.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm that the demo's Keycloak imports: the realm of a real installation, with the demo's
 * accounts and its password-grant client added, and its variables filled in.
 */
final class RealmImport {
  private static final JsonMapper json = JsonMapper.shared();

  private RealmImport() {}

  /**
   * @param desktopUrl where the browser finds Parley; without a port, any port on this machine
   * @param clientSecret the secret of the client {@code parley-desktop}
   */
  static String demoRealm(String desktopUrl, String clientSecret) throws IOException {
    var realm = (ObjectNode) read("realm/parley-realm.json");
    add(realm, (ObjectNode) read("realm/demo-additions.json"));
    return fill(
        realm.toPrettyString(),
        Map.of(
            "PARLEY_DESKTOP_URL", desktopUrl,
            // on one machine Keycloak finds Parley where browsers do
            "PARLEY_INNER_URL", desktopUrl,
            "PARLEY_LOGIN_CLIENT_SECRET", clientSecret));
  }

  /** Lists grow, everything else is replaced. */
  private static void add(ObjectNode realm, ObjectNode additions) {
    for (var addition : additions.properties()) {
      if (realm.get(addition.getKey()) instanceof ArrayNode present) {
        present.addAll((ArrayNode) addition.getValue());
      } else {
        realm.set(addition.getKey(), addition.getValue());
      }
    }
  }

  private static String fill(String text, Map<String, String> variables) {
    var filled = text;
    for (var variable : variables.entrySet()) {
      filled = filled.replace("${" + variable.getKey() + "}", variable.getValue());
    }
    return filled;
  }

  private static JsonNode read(String resource) throws IOException {
    return json.readTree(
        new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8));
  }
}
