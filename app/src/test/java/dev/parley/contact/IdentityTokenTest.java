package dev.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import dev.parley.contact.IdentityInvalid.Reason;
import dev.parley.support.SignedIdentities;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTokenTest {
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  private static final String SECRET = "the-secret-of-the-website-0123456789abcdef";
  private static final String OTHER = "the-secret-of-another-website-0123456789ab";

  @Test
  void saysWhoTheCustomerIs() {
    var signed =
        read(
            token(
                claims ->
                    claims
                        .claim("name", " Carla\u0000  Rossi ")
                        .claim("email", "carla@example.com")));

    assertThat(signed.subject()).isEqualTo("customer-7");
    assertThat(signed.nonce()).isEqualTo("nonce-1");
    assertThat(signed.name()).isEqualTo("Carla Rossi");
    assertThat(signed.email()).isEqualTo("carla@example.com");
    assertThat(signed.toString()).doesNotContain("Carla", "customer-7");
  }

  @Test
  void aNameAndAnAddressMayBeMissingOrWrong() {
    assertThat(read(token(claims -> claims)).name()).isNull();
    assertThat(read(token(claims -> claims.claim("name", 7).claim("email", "nowhere"))).email())
        .isNull();
  }

  @Test
  void holdsWithEachSecretThatIsValid() {
    var token = token(claims -> claims);

    assertThat(IdentityToken.read(token, "SHOP", List.of(OTHER, SECRET), NOON)).isNotNull();
    assertThat(reason(token, List.of())).isEqualTo(Reason.SIGNATURE);
  }

  @Test
  void theSecretOfAnotherWebsiteProvesNothing() {
    var foreign = SignedIdentities.signed(OTHER, claims().build());

    assertThat(reason(foreign)).isEqualTo(Reason.SIGNATURE);
  }

  @Test
  void whatWasChangedAfterwardsProvesNothing() {
    var parts = token(claims -> claims).split("\\.");
    var other = token(claims -> claims.subject("customer-8")).split("\\.");

    assertThat(reason(parts[0] + "." + other[1] + "." + parts[2])).isEqualTo(Reason.SIGNATURE);
  }

  @Test
  void onlyHs256Signs() {
    var unsigned = new PlainJWT(claims().build()).serialize();

    assertThat(reason(unsigned)).isEqualTo(Reason.MALFORMED);
    assertThat(
            reason(
                SignedIdentities.signed(JWSAlgorithm.HS384, SECRET + SECRET, claims().build()),
                List.of(SECRET + SECRET)))
        .isEqualTo(Reason.ALGORITHM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "..", "{}"})
  void whatIsNoTokenIsRefused(String text) {
    assertThat(reason(text)).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void aHugeTokenIsRefused() {
    assertThat(reason("x".repeat(5000))).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void isForThisWebsiteAlone() {
    assertThat(reason(token(claims -> claims.audience("BANK")))).isEqualTo(Reason.AUDIENCE);
    assertThat(reason(token(claims -> claims.audience((String) null)))).isEqualTo(Reason.AUDIENCE);
  }

  @Test
  void lastsADayAtMost() {
    assertThat(reason(expiring(Duration.ofMinutes(-2)))).isEqualTo(Reason.EXPIRED);
    assertThat(reason(token(claims -> claims.expirationTime(null)))).isEqualTo(Reason.EXPIRED);
    assertThat(reason(expiring(Duration.ofHours(25)))).isEqualTo(Reason.TOO_LONG);
    assertThat(read(expiring(Duration.ofHours(24))).subject()).isEqualTo("customer-7");
  }

  @Test
  void saysWhenItWasMade() {
    assertThat(reason(token(claims -> claims.issueTime(null)))).isEqualTo(Reason.ISSUED);
    assertThat(reason(token(claims -> claims.issueTime(at(Duration.ofMinutes(5))))))
        .isEqualTo(Reason.ISSUED);
    assertThat(reason(token(claims -> claims.notBeforeTime(at(Duration.ofMinutes(5))))))
        .isEqualTo(Reason.ISSUED);
  }

  @Test
  void namesACustomerAndANonce() {
    assertThat(reason(token(claims -> claims.subject(null)))).isEqualTo(Reason.SUBJECT);
    assertThat(reason(token(claims -> claims.subject(" ")))).isEqualTo(Reason.SUBJECT);
    assertThat(reason(token(claims -> claims.subject("x".repeat(201))))).isEqualTo(Reason.SUBJECT);
    assertThat(reason(token(claims -> claims.jwtID(null)))).isEqualTo(Reason.NONCE);
    assertThat(reason(token(claims -> claims.jwtID("x".repeat(101))))).isEqualTo(Reason.NONCE);
  }

  private static String expiring(Duration ahead) {
    return token(claims -> claims.expirationTime(at(ahead)));
  }

  private static Date at(Duration ahead) {
    return Date.from(NOON.plus(ahead));
  }

  private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return SignedIdentities.signed(SECRET, change.apply(claims()).build());
  }

  private static JWTClaimsSet.Builder claims() {
    return SignedIdentities.claims("SHOP", "customer-7", "nonce-1", NOON);
  }

  private static SignedIdentity read(String token) {
    return IdentityToken.read(token, "SHOP", List.of(SECRET), NOON);
  }

  private static Reason reason(String token) {
    return reason(token, List.of(SECRET));
  }

  private static Reason reason(String token, List<String> secrets) {
    return catchThrowableOfType(
            IdentityInvalid.class, () -> IdentityToken.read(token, "SHOP", secrets, NOON))
        .reason();
  }
}
