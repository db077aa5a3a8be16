package dev.parley.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.website.VideoProviderKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JitsiProviderTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final JitsiAccess ACCESS =
      new JitsiAccess("https://Meet.example.org:8443/video", "parley", "jitsi", SECRET);
  private static final VideoParticipant ANNA =
      new VideoParticipant.Agent(new UUID(0, 1), "Anna \"the\" Agent");
  private static final VideoParticipant GRETA = new VideoParticipant.Customer(new UUID(0, 2));
  private static final VideoCall CALL =
      new VideoCall(
          new UUID(0, 3),
          new InteractionId(new UUID(0, 2)),
          new AgentId(new UUID(0, 1)),
          VideoProviderKind.JITSI,
          "parley-0123",
          NOON.minusSeconds(600),
          NOON.plusSeconds(3000),
          null,
          null);

  @Test
  void leadsIntoTheRoomOfTheCall() {
    var url = JitsiProvider.url(ACCESS, CALL, ANNA, NOON);

    assertThat(url.toString())
        .startsWith("https://Meet.example.org:8443/video/parley-0123?jwt=")
        .matches(".*\\?jwt=[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  }

  @Test
  void saysWhatProsodyChecks() throws Exception {
    var claims = claims(JitsiProvider.url(ACCESS, CALL, ANNA, NOON));

    assertThat(claims.getIssuer()).isEqualTo("parley");
    assertThat(claims.getAudience()).containsExactly("jitsi");
    assertThat(claims.getSubject()).isEqualTo("meet.example.org");
    assertThat(claims.getStringClaim("room")).isEqualTo("parley-0123");
    assertThat(claims.getNotBeforeTime().toInstant()).isEqualTo(NOON.minusSeconds(10));
    assertThat(claims.getExpirationTime().toInstant()).isEqualTo(CALL.endsAt());
  }

  @Test
  void makesTheAgentTheModeratorUnderTheirAlias() throws Exception {
    var user = user(JitsiProvider.url(ACCESS, CALL, ANNA, NOON));

    assertThat(user)
        .isEqualTo(
            Map.of(
                "id", "00000000-0000-0000-0000-000000000001",
                "name", "Anna \"the\" Agent",
                "affiliation", "owner",
                "moderator", true));
  }

  @Test
  void neverMakesTheCustomerAModeratorAndTellsNothingOfThem() throws Exception {
    var user = user(JitsiProvider.url(ACCESS, CALL, GRETA, NOON));

    assertThat(user)
        .isEqualTo(
            Map.of(
                "id", "00000000-0000-0000-0000-000000000002",
                "affiliation", "member",
                "moderator", false));
  }

  @Test
  void signsWithTheSecretAndNothingElse() throws Exception {
    var token = token(JitsiProvider.url(ACCESS, CALL, ANNA, NOON));

    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
    assertThat(token.verify(verifier(SECRET))).isTrue();
    assertThat(token.verify(verifier(SECRET.replace('0', '1')))).isFalse();
  }

  @Test
  void makesRoomsThatNobodyCanGuess() {
    var rooms = new HashSet<String>();
    for (var number = 0; number < 1000; number++) {
      rooms.add(JitsiProvider.newRoom());
    }

    assertThat(rooms).hasSize(1000).allMatch(room -> room.matches("parley-[0-9a-f]{40}"));
  }

  @Test
  void neverPrintsTheSecret() {
    assertThat(ACCESS.toString()).doesNotContain(SECRET);
  }

  private static Map<String, Object> user(URI url) throws Exception {
    @SuppressWarnings("unchecked") // as JSON has it
    var user = (Map<String, Object>) claims(url).getJSONObjectClaim("context").get("user");
    return user;
  }

  private static JWTClaimsSet claims(URI url) throws Exception {
    return token(url).getJWTClaimsSet();
  }

  private static SignedJWT token(URI url) throws Exception {
    return SignedJWT.parse(url.getRawQuery().substring("jwt=".length()));
  }

  private static MACVerifier verifier(String secret) throws Exception {
    return new MACVerifier(secret.getBytes(StandardCharsets.UTF_8));
  }
}
