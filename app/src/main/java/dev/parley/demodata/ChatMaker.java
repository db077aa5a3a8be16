package dev.parley.demodata;

import dev.parley.demodata.Centre.Agent;
import dev.parley.demodata.Past.Person;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes up one chat after the other: who asked, who answered, and how it ended. */
final class ChatMaker {
  private static final List<String> REFERRERS =
      List.of(
          "https://www.alpine.example/",
          "https://search.example/",
          "https://news.example/outdoor",
          "https://social.example/");
  private static final List<String> TAGS =
      List.of("delivery", "damaged", "refund", "size", "vip", "complaint", "urgent", "press");

  private final Random random;
  private final Centre centre;
  private final Phrases phrases;
  private final Tables tables;
  private final Offers offers;
  private final Extras extras;

  ChatMaker(Random random, Centre centre, Phrases phrases, Tables tables) {
    this.random = random;
    this.centre = centre;
    this.phrases = phrases;
    this.tables = tables;
    this.offers = new Offers(random, tables);
    this.extras = new Extras(random, tables);
  }

  /** How a chat ended. */
  record Ending(String by, @Nullable String cause, @Nullable String reason) {}

  void chat(Person person, Instant start) {
    var talk = new Talk(newId(), start, random);
    if (person.last == null) {
      contact(person, start);
    }
    var fate = random.nextInt(100);
    if (fate < 88) {
      handled(person, talk);
    } else {
      talk.customer(opening(person));
      talk.pause(fate < 95 ? 240 : 1800);
      var ending =
          fate < 95 ? new Ending("CUSTOMER", null, null) : new Ending("SYSTEM", "UNMANAGED", null);
      offers.unanswered(talk, person.site);
      write(person, talk, null, ending);
    }
    person.last = talk.id;
  }

  /** Known from the first chat on; every second one has left an address. */
  private void contact(Person person, Instant start) {
    var mail = random.nextBoolean() ? "customer" + person.id.toString().substring(0, 8) : null;
    tables.contact.row(
        person.id,
        centre.contacts(),
        person.name,
        mail == null ? null : mail + "@mail.example",
        person.language.code(),
        start,
        start);
  }

  private void handled(Person person, Talk talk) {
    talk.customer(opening(person));
    var agents = person.site.agents();
    var agent = agents.get((int) (agents.size() * Math.pow(random.nextDouble(), 1.6)));
    talk.accepted = offers.accepted(talk, person.site, agent);
    talk.agent(agent, named(Phrases.one(person.language.agent(), random), agent));
    var last = conversation(person, talk, agent);
    var roll = random.nextInt(100);
    var ending =
        roll < 50
            ? new Ending("AGENT", null, null)
            : roll < 93
                ? new Ending("CUSTOMER", null, null)
                : roll < 99
                    ? new Ending("SYSTEM", "TIMEOUT", null)
                    : new Ending("SUPERVISOR", null, "End of the shift");
    write(person, talk, last, ending);
    extras.rating(talk, person.site);
    extras.notes(talk, last, person.language);
  }

  /** Returns who has the chat in the end. */
  private Agent conversation(Person person, Talk talk, Agent first) {
    var agent = first;
    var language = person.language;
    var rounds = 1 + random.nextInt(3);
    for (var round = 0; round < rounds; round++) {
      var topic = Phrases.one(language.topics(), random);
      if (random.nextInt(3) > 0) {
        talk.agent(agent, Phrases.one(language.ask(), random));
        talk.customer(order());
      }
      talk.agent(agent, filled(Phrases.one(topic.answer(), random)));
      talk.customer(Phrases.one(topic.follow(), random));
      extras.file(talk, language);
      if (round == 0 && random.nextInt(100) < 6) {
        agent = transferred(person, talk, agent);
      }
      talk.agent(agent, filled(Phrases.one(topic.solve(), random)));
    }
    talk.customer(Phrases.one(language.thanks(), random));
    if (random.nextBoolean()) {
      talk.agent(agent, Phrases.one(language.more(), random));
    }
    if (random.nextInt(100) < 80) {
      talk.agent(agent, Phrases.one(language.bye(), random));
    }
    return agent;
  }

  private Agent transferred(Person person, Talk talk, Agent from) {
    var to = Phrases.one(person.site.agents(), random);
    if (to.equals(from)) {
      return from;
    }
    var taken = random.nextInt(4) > 0;
    extras.transfer(talk, from, to, taken);
    if (taken) {
      talk.system("AGENT_CHANGED", to.alias() + " has joined the chat.");
    }
    return taken ? to : from;
  }

  private String opening(Person person) {
    var language = person.language;
    var topic = Phrases.one(language.topics(), random);
    var open = filled(Phrases.one(topic.open(), random));
    return random.nextBoolean() ? Phrases.one(language.hello(), random) + ". " + open : open;
  }

  private String filled(String text) {
    return text.replace("{order}", order())
        .replace("{product}", Phrases.one(phrases.products(), random));
  }

  private static String named(String text, Agent agent) {
    return text.replace("{agent}", agent.alias());
  }

  private String order() {
    return "A" + (100_000 + random.nextInt(900_000));
  }

  private void write(Person person, Talk talk, @Nullable Agent agent, Ending ending) {
    talk.pause(60);
    var end = talk.at();
    var disposal = agent == null ? null : disposal(person, ending);
    var disposed = disposal == null ? null : end.plusSeconds(5 + random.nextInt(90));
    var seen = agent != null && random.nextInt(100) < 97;
    tables.interaction.row(
        talk.id,
        person.site.key(),
        newId(),
        person.name,
        "https://www.alpine.example/" + person.language.code() + "/" + random.nextInt(400),
        REFERRERS.get(random.nextInt(REFERRERS.size())),
        "CLOSED",
        person.site.queue(),
        agent == null ? null : agent.id(),
        talk.start,
        talk.accepted,
        end,
        ending.by(),
        ending.cause(),
        ending.reason(),
        talk.seq(),
        talk.lastAt(),
        talk.seq(),
        talk.seq() - random.nextInt(2),
        agent == null ? 0 : talk.seq(),
        agent == null ? 0 : seen ? talk.seq() : talk.customerSeq() - 1,
        talk.lastAuthor(),
        extras.notesOf(talk, agent),
        talk.customerSeq(),
        random.nextInt(100) < 60 ? person.last : null,
        disposal == null ? null : disposal.path(),
        disposal == null ? null : disposal.id(),
        disposal != null && random.nextInt(20) == 0 ? "As agreed" : null,
        disposal == null || disposal.id() == null || agent == null ? null : agent.id(),
        disposed,
        talk.lastAt(),
        person.id);
    talk.write(tables, person.name);
    for (var tag : TAGS) {
      // the first tags are common, the last one is rare
      if (random.nextInt(100_000) < 12_000 / Math.pow(3.2, TAGS.indexOf(tag))) {
        tables.tag.row(talk.id, tag);
      }
    }
  }

  /** What it came to; nobody said so of every fifth chat. */
  private @Nullable Disposal disposal(Person person, Ending ending) {
    if ("TIMEOUT".equals(ending.cause())) {
      return new Disposal(null, "timeout");
    }
    if (random.nextInt(5) == 0) {
      return null;
    }
    var all = centre.dispositionsOf(person.site);
    var one = all.get((int) (all.size() * Math.pow(random.nextDouble(), 2)));
    return new Disposal(one.id(), one.path());
  }

  private record Disposal(@Nullable UUID id, String path) {}

  private UUID newId() {
    return newId(random);
  }

  /** As random as the seed, and a UUID of version 4. */
  static UUID newId(Random random) {
    return new UUID(
        random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 0x8000000000000000L);
  }
}
