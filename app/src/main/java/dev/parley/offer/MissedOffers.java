package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceService;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the offers that an agent leaves unanswered in a row and pauses whoever reaches the limit,
 * in the transaction that ends the offer. Any answer begins anew; what is withdrawn counts neither
 * way.
 */
@Component
class MissedOffers {
  private static final Logger log = LoggerFactory.getLogger(MissedOffers.class);

  private final JdbcClient jdbc;
  private final PresenceService presences;

  MissedOffers(JdbcClient jdbc, PresenceService presences) {
    this.jdbc = jdbc;
    this.presences = presences;
  }

  @EventListener
  void ended(OffersEnded offers) {
    switch (offers.state()) {
      case TIMED_OUT -> missed(offers.agents()).forEach(this::pause);
      case REJECTED, ACCEPTED -> offers.agents().forEach(this::answered);
      case PENDING, RESCINDED -> {}
    }
  }

  private void answered(AgentId agent) {
    jdbc.sql("update agent set missed_in_a_row = 0 where id = ? and missed_in_a_row > 0")
        .param(agent.value())
        .update();
  }

  /** Counts, in the order of the ids; answers who has reached the limit and begins anew. */
  private List<Missed> missed(List<AgentId> agents) {
    return jdbc.sql(
            """
            with asked as (
              select id, missed_in_a_row + 1 as missed from agent where id = any(:agents)
              order by id for no key update
            ), setting as (
              select nullif(missed_limit, 0) as most from routing_settings
            ), counted as (
              update agent a set missed_in_a_row =
                case when asked.missed >= setting.most then 0 else asked.missed end
              from asked, setting where a.id = asked.id
              returning a.id, asked.missed, asked.missed >= setting.most as over
            )
            select id, missed from counted where over order by id
            """)
        .param("agents", agents.stream().map(AgentId::value).toArray(UUID[]::new))
        .query(
            (row, index) ->
                new Missed(new AgentId(row.getObject("id", UUID.class)), row.getInt("missed")))
        .list();
  }

  private void pause(Missed missed) {
    log.info("Agent {} does not respond", missed.agent().value());
    presences.pauseNotResponding(missed.agent(), missed.offers());
  }

  /** How many offers an agent has left unanswered in a row. */
  private record Missed(AgentId agent, int offers) {}
}
