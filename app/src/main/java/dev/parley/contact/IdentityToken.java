package dev.parley.contact;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.parley.contact.IdentityInvalid.Reason;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Reads the compact JWT by which a website says who its customer is. Pure: whether its nonce has
 * been used is not known here. What it claims is only looked at once its signature holds.
 */
final class IdentityToken {
  static final Duration LONGEST_LIFE = Duration.ofHours(24);

  /** The clocks of two servers are never quite the same. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

  private static final int LONGEST = 4096;
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_NONCE = 100;

  private IdentityToken() {}

  /**
   * The identity that the token proves.
   *
   * @param secrets of the website that are valid now
   * @throws IdentityInvalid if it proves none
   */
  static SignedIdentity read(
      String token, String websiteKey, Collection<String> secrets, Instant now) {
    var jwt = parse(token);
    if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm())) {
      throw new IdentityInvalid(Reason.ALGORITHM);
    }
    if (secrets.stream().noneMatch(secret -> isSignedWith(jwt, secret))) {
      throw new IdentityInvalid(Reason.SIGNATURE);
    }
    var claims = claims(jwt);
    if (!claims.getAudience().contains(websiteKey)) {
      throw new IdentityInvalid(Reason.AUDIENCE);
    }
    checkTimes(claims, now);
    return new SignedIdentity(
        text(claims.getSubject(), LONGEST_SUBJECT, Reason.SUBJECT),
        text(claims.getJWTID(), LONGEST_NONCE, Reason.NONCE),
        claims.getExpirationTime().toInstant().plus(CLOCK_SKEW),
        ContactRules.nameOrNull(line(claims, "name")),
        ContactRules.emailOrNull(line(claims, "email")));
  }

  private static SignedJWT parse(String token) {
    if (token.length() > LONGEST) {
      throw new IdentityInvalid(Reason.MALFORMED);
    }
    try {
      return SignedJWT.parse(token);
    } catch (ParseException | IllegalArgumentException unsignedOrNone) {
      throw new IdentityInvalid(Reason.MALFORMED);
    }
  }

  private static boolean isSignedWith(SignedJWT jwt, String secret) {
    try {
      return jwt.verify(new MACVerifier(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (JOSEException unusable) {
      return false;
    }
  }

  private static JWTClaimsSet claims(SignedJWT jwt) {
    try {
      return jwt.getJWTClaimsSet();
    } catch (ParseException noClaims) {
      throw new IdentityInvalid(Reason.MALFORMED);
    }
  }

  private static void checkTimes(JWTClaimsSet claims, Instant now) {
    var expires = instant(claims.getExpirationTime());
    if (expires == null || !now.isBefore(expires.plus(CLOCK_SKEW))) {
      throw new IdentityInvalid(Reason.EXPIRED);
    }
    if (expires.isAfter(now.plus(LONGEST_LIFE).plus(CLOCK_SKEW))) {
      throw new IdentityInvalid(Reason.TOO_LONG);
    }
    var issued = instant(claims.getIssueTime());
    var notBefore = instant(claims.getNotBeforeTime());
    if (issued == null || isAhead(issued, now) || notBefore != null && isAhead(notBefore, now)) {
      throw new IdentityInvalid(Reason.ISSUED);
    }
  }

  private static boolean isAhead(Instant time, Instant now) {
    return time.isAfter(now.plus(CLOCK_SKEW));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static String text(@Nullable String text, int limit, Reason otherwise) {
    if (text == null || !ContactRules.isLine(text, limit)) {
      throw new IdentityInvalid(otherwise);
    }
    return text;
  }

  private static @Nullable String line(JWTClaimsSet claims, String claim) {
    return claims.getClaim(claim) instanceof String text ? text : null;
  }
}
