package dev.parley.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header by which a receiver knows that a call is ours, and new. */
final class WebhookSignature {
  static final String HEADER = "Parley-Signature";
  private static final String ALGORITHM = "HmacSHA256";

  private WebhookSignature() {}

  /** {@code t=<seconds>,v1=<hex>}: HMAC-SHA256 of {@code <seconds>.<body>}. */
  static String of(String secret, Instant at, String body) {
    var seconds = at.getEpochSecond();
    return "t=%d,v1=%s".formatted(seconds, hmac(secret, seconds + "." + body));
  }

  private static String hmac(String secret, String signed) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
