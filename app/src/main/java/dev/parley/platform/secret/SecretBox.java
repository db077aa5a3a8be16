package dev.parley.platform.secret;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals secrets for the database (AES-256 in GCM mode, a salt and an initialization vector of its
 * own for each) and opens them again.
 */
@Component
@EnableConfigurationProperties(SecretSettings.class)
public class SecretBox {
  private static final String SEPARATOR = ":";

  private final String key;

  SecretBox(SecretSettings settings) {
    this.key = settings.key();
  }

  public String seal(String secret) {
    var salt = KeyGenerators.string().generateKey();
    return salt + SEPARATOR + encryptor(salt).encrypt(secret);
  }

  /**
   * @throws SecretUnreadable if it was sealed with another key, or has been tampered with
   */
  public String open(String sealed) {
    var parts = sealed.split(SEPARATOR, 2);
    try {
      return encryptor(parts[0]).decrypt(parts[1]);
    } catch (RuntimeException brokenOrForeign) {
      throw new SecretUnreadable(brokenOrForeign);
    }
  }

  private TextEncryptor encryptor(String salt) {
    return Encryptors.delux(key, salt);
  }
}
