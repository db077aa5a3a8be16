package dev.parley.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm gives every demo account the identity and role that Parley expects. */
class DemoAccountsIT {
  @ParameterizedTest
  @CsvSource({
    "anna, 01, agent",
    "bruno, 02, agent",
    "chiara, 03, agent",
    "dario, 04, agent",
    "sofia, 11, supervisor",
    "alan, 21, analyst",
    "ada, 31, administrator",
    "emma, 41, agent",
    "emma, 41, administrator"
  })
  void everyAccountHasItsFixedIdAndRole(String username, String number, String role) {
    var claims = claims(TestKeycloak.accessToken(username));

    assertThat(claims.get("sub").asString())
        .isEqualTo("0000000a-0000-4000-8000-0000000000" + number);
    assertThat(claims.get("roles").toString()).contains('"' + role + '"');
    assertThat(claims.get("iss").asString()).isEqualTo(TestKeycloak.issuer());
    assertThat(claims.get("aud").toString()).contains("parley-api");
  }

  @Test
  void anAgentHasNoOtherRoleOfParley() {
    var roles = claims(TestKeycloak.accessToken("anna")).get("roles").toString();

    assertThat(roles).doesNotContain("supervisor", "analyst", "administrator");
  }

  private static JsonNode claims(String token) {
    var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
  }
}
