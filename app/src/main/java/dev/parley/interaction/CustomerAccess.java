package dev.parley.interaction;

import dev.parley.platform.security.CustomerIdentity;
import dev.parley.platform.security.CustomerTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Mints the tokens by which a customer's pages reach their interaction; only hashes are kept. */
@Service
public class CustomerAccess implements CustomerTokens {
  private static final int TOKEN_BYTES = 32;
  private static final int TOKENS_KEPT = 10;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  CustomerAccess(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A fresh token of 256 random bits; the interaction's ten newest stay valid. */
  public String mint(InteractionId interaction) {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql("insert into customer_token (hash, interaction_id, created_at) values (?, ?, ?)")
        .params(hash(token), interaction.value(), Timestamp.from(clock.instant()))
        .update();
    return token;
  }

  /** Ends the oldest tokens of an interaction that was started again and again. */
  public void dropOldTokens(InteractionId interaction) {
    jdbc.sql(
            """
            delete from customer_token where hash in (
              select hash from customer_token where interaction_id = ?
              order by created_at desc offset ?)
            """)
        .params(interaction.value(), TOKENS_KEPT)
        .update();
  }

  @Override
  public Optional<CustomerIdentity> find(String token) {
    return jdbc.sql(
            """
            select i.id, i.website_key from customer_token t
            join interaction i on i.id = t.interaction_id where t.hash = ?
            """)
        .param(hash(token))
        .query(
            (row, index) ->
                new CustomerIdentity(row.getObject("id", UUID.class), row.getString("website_key")))
        .optional();
  }

  /** As it is kept. */
  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
