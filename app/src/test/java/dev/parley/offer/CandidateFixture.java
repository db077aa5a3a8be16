package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import dev.parley.queue.Queue;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueStrategy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agents as the rules see them, made from the words of the tables. */
record CandidateFixture(
    String letter,
    boolean member,
    boolean preferred,
    boolean hasTheChat,
    PresenceState presence,
    boolean skilled,
    int capacity,
    int load,
    @Nullable Integer queueCapacity,
    int queueLoad,
    @Nullable OfferState answer,
    @Nullable Instant notifiedAt) {

  static CandidateFixture free(String letter) {
    return new CandidateFixture(
        letter, true, false, false, PresenceState.AVAILABLE, true, 2, 0, null, 0, null, null);
  }

  static AgentId id(String letter) {
    if (!letter.matches("[A-E]")) {
      throw new IllegalArgumentException("Not an agent: " + letter);
    }
    return new AgentId(
        UUID.fromString(letter.toLowerCase() + "0000000-0000-4000-8000-000000000000"));
  }

  CandidateFixture known(boolean known) {
    return new CandidateFixture(
        letter,
        member,
        known,
        hasTheChat,
        presence,
        skilled,
        capacity,
        load,
        queueCapacity,
        queueLoad,
        answer,
        notifiedAt);
  }

  /** What a word of the tables says beside the letter. */
  CandidateFixture with(String word) {
    return switch (word) {
      case "free", "never" -> this;
      case "full" -> loaded(capacity, capacity);
      case "paused" -> as(PresenceState.PAUSED);
      case "offline" -> as(PresenceState.OFFLINE);
      case "available" -> as(PresenceState.AVAILABLE);
      case "rejected" -> answered(OfferState.REJECTED);
      case "missed" -> answered(OfferState.TIMED_OUT);
      default -> word.contains("/") ? loaded(word) : notified(word);
    };
  }

  CandidateFixture stranger() {
    return new CandidateFixture(
        letter,
        false,
        preferred,
        hasTheChat,
        presence,
        skilled,
        capacity,
        load,
        queueCapacity,
        queueLoad,
        answer,
        notifiedAt);
  }

  CandidateFixture having(boolean chat, boolean skills) {
    return new CandidateFixture(
        letter,
        member,
        preferred,
        chat,
        presence,
        skills,
        capacity,
        load,
        queueCapacity,
        queueLoad,
        answer,
        notifiedAt);
  }

  CandidateFixture ofQueue(String part) {
    var of = part.split("/");
    return new CandidateFixture(
        letter,
        member,
        preferred,
        hasTheChat,
        presence,
        skilled,
        capacity,
        load,
        of[1].equals("-") ? null : Integer.valueOf(of[1]),
        Integer.parseInt(of[0]),
        answer,
        notifiedAt);
  }

  private CandidateFixture as(PresenceState state) {
    return new CandidateFixture(
        letter,
        member,
        preferred,
        hasTheChat,
        state,
        skilled,
        capacity,
        load,
        queueCapacity,
        queueLoad,
        answer,
        notifiedAt);
  }

  private CandidateFixture answered(OfferState given) {
    return new CandidateFixture(
        letter,
        member,
        preferred,
        hasTheChat,
        presence,
        skilled,
        capacity,
        load,
        queueCapacity,
        queueLoad,
        given,
        notifiedAt);
  }

  private CandidateFixture loaded(String part) {
    var of = part.split("/");
    return loaded(Integer.parseInt(of[0]), Integer.parseInt(of[1]));
  }

  private CandidateFixture loaded(int chats, int most) {
    return new CandidateFixture(
        letter,
        member,
        preferred,
        hasTheChat,
        presence,
        skilled,
        most,
        chats,
        queueCapacity,
        queueLoad,
        answer,
        notifiedAt);
  }

  private CandidateFixture notified(String time) {
    return new CandidateFixture(
        letter,
        member,
        preferred,
        hasTheChat,
        presence,
        skilled,
        capacity,
        load,
        queueCapacity,
        queueLoad,
        answer,
        Instant.parse("2026-11-24T" + time + ":00Z"));
  }

  Candidate candidate() {
    return new Candidate(
        id(letter),
        "Agent " + letter,
        member,
        preferred,
        hasTheChat,
        presence,
        skilled,
        capacity,
        load,
        queueCapacity,
        queueLoad,
        answer,
        notifiedAt);
  }

  static Queue queue(QueueStrategy strategy, @Nullable AgentId lastEngaged) {
    return new Queue(
        new QueueId(UUID.randomUUID()),
        "Sales",
        strategy,
        Duration.ofSeconds(30),
        Duration.ofMinutes(30),
        5,
        lastEngaged,
        Duration.ZERO,
        null,
        List.of(),
        false);
  }
}
