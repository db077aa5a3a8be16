package dev.parley.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Says who customers are, as the server of a website does. */
public final class SignedIdentities {
  private SignedIdentities() {}

  /** Good for an hour. */
  public static JWTClaimsSet.Builder claims(
      String website, String customer, String nonce, Instant now) {
    return new JWTClaimsSet.Builder()
        .audience(website)
        .subject(customer)
        .jwtID(nonce)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(3600)));
  }

  public static String signed(String secret, JWTClaimsSet claims) {
    return signed(JWSAlgorithm.HS256, secret, claims);
  }

  public static String signed(JWSAlgorithm algorithm, String secret, JWTClaimsSet claims) {
    var jwt = new SignedJWT(new JWSHeader(algorithm), claims);
    try {
      jwt.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (JOSEException unusable) {
      throw new IllegalArgumentException(unusable);
    }
    return jwt.serialize();
  }
}
