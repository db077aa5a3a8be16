package dev.parley.video;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;

/** The token of one participant for one room, as Jitsi's token authentication reads it. */
final class JitsiToken {
  /** The clocks of two servers are never quite the same. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

  private JitsiToken() {}

  static String of(JitsiAccess access, VideoCall call, VideoParticipant participant, Instant now) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(access.appId())
            .audience(access.audience())
            .subject(URI.create(access.baseUrl()).getHost().toLowerCase(Locale.ROOT))
            .notBeforeTime(Date.from(now.minus(CLOCK_SKEW)))
            .expirationTime(Date.from(call.endsAt()))
            .claim("room", call.room())
            .claim("context", Map.of("user", user(participant)))
            .build();
    return signed(claims, access.secret());
  }

  private static Map<String, Object> user(VideoParticipant participant) {
    return switch (participant) {
      case VideoParticipant.Agent agent ->
          Map.of(
              "id",
              agent.id().toString(),
              "name",
              agent.alias(),
              "affiliation",
              "owner",
              "moderator",
              true);
      case VideoParticipant.Customer customer ->
          Map.of("id", customer.id().toString(), "affiliation", "member", "moderator", false);
    };
  }

  private static String signed(JWTClaimsSet claims, String secret) {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (JOSEException unusableKey) {
      throw new IllegalStateException("The secret of Jitsi cannot sign", unusableKey);
    }
    return token.serialize();
  }
}
