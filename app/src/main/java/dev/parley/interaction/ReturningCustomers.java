package dev.parley.interaction;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows customers again who come back, so that the agent whom they know is asked first. */
@Service
public class ReturningCustomers {
  private final JdbcClient jdbc;

  ReturningCustomers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Ties an interaction that was just opened to the closed one of the same website that the token
   * was minted for: its agent, or who would have been asked first then, and its customer's name
   * where none was given. Any other token changes nothing.
   *
   * @return whether the customer is known again
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean recall(InteractionId opened, @Nullable String token) {
    if (token == null) {
      return false;
    }
    return jdbc.sql(
                """
            update interaction i
            set previous_id = p.id, contact_name = coalesce(i.contact_name, p.contact_name),
              preferred_agent_id = coalesce(p.agent_id, p.preferred_agent_id)
            from customer_token t join interaction p on p.id = t.interaction_id
            where i.id = ? and t.hash = ? and p.website_key = i.website_key and p.state = 'CLOSED'
            """)
            .params(opened.value(), CustomerAccess.hash(token))
            .update()
        == 1;
  }
}
