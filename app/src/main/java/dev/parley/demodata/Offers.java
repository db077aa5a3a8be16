package dev.parley.demodata;

import dev.parley.demodata.Centre.Agent;
import dev.parley.demodata.Centre.Site;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Who was asked to take a chat, and what they answered. */
final class Offers {
  private static final String[] REASONS = {"Busy with another chat", "Not my language", "Break"};

  private final Random random;
  private final Tables tables;

  Offers(Random random, Tables tables) {
    this.random = random;
    this.tables = tables;
  }

  /** Perhaps others first, then the one who accepts; returns when. */
  Instant accepted(Talk talk, Site site, Agent agent) {
    var round = 1;
    while (random.nextInt(100) < 22 && round < 4) {
      var other = Phrases.one(site.agents(), random);
      offer(talk, site, other, round++, random.nextBoolean() ? "REJECTED" : "TIMED_OUT");
    }
    return offer(talk, site, agent, round, "ACCEPTED");
  }

  /** Nobody took it. */
  void unanswered(Talk talk, Site site) {
    var end = talk.at();
    talk.goOn(talk.start.plusSeconds(1));
    offer(talk, site, Phrases.one(site.agents(), random), 1, "TIMED_OUT");
    talk.goOn(end);
  }

  private Instant offer(Talk talk, Site site, Agent agent, int round, String state) {
    var decision = ChatMaker.newId(random);
    var made = talk.at();
    var asked = "[{\"agentId\":\"%s\",\"name\":\"%s\"}]".formatted(agent.id(), agent.name());
    tables.decision.row(
        decision,
        talk.id,
        site.queue(),
        round,
        "LEAST_BUSY",
        "FOUND",
        "default-routing-flow",
        "Offer to queue",
        "STRATEGY",
        asked,
        "[]",
        made);
    talk.pause(25);
    var ended = state.equals("TIMED_OUT") ? made.plusSeconds(30) : talk.at();
    talk.goOn(ended);
    tables.offer.row(
        ChatMaker.newId(random),
        talk.id,
        site.queue(),
        agent.id(),
        decision,
        round,
        state,
        reason(state),
        made,
        made.plusSeconds(30),
        ended);
    return ended;
  }

  private @Nullable String reason(String state) {
    return state.equals("REJECTED") ? REASONS[random.nextInt(REASONS.length)] : null;
  }
}
