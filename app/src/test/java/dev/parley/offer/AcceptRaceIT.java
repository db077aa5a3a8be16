package dev.parley.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.ChatStarter;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Fifty agents answer the same offer at the same moment, through the whole HTTP stack. */
@ParleyIT
class AcceptRaceIT {
  private static final int AGENTS = 50;
  private static final int ROUNDS = 1000;

  @Autowired WebApplicationContext application;
  @Autowired JdbcClient jdbc;
  @Autowired InteractionService interactions;
  @Autowired ChatStarter starter;

  private final ExecutorService threads = Executors.newFixedThreadPool(AGENTS);
  private ChatFixture chats;
  private MockMvc http;
  private List<UUID> agents;
  private String website;

  private record Answer(UUID agent, int status, String body) {}

  @BeforeEach
  void fiftyAgentsOfOneQueue() {
    http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    chats = new ChatFixture(jdbc, starter);
    agents = IntStream.range(0, AGENTS).mapToObj(n -> chats.availableAgent("Agent " + n)).toList();
    website = chats.websiteOf(chats.queue("RING_ALL", agents));
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void oneAcceptWinsAndTheOthersAreToldWho() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var interaction = chats.start(website);

      var answers = allAccept(interaction);

      var winner = only(answers, 200);
      assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(AGENTS - 1);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .allSatisfy(answer -> assertNames(answer, winner.agent()));
      assertThat(acceptedOffers(interaction)).containsExactly(winner.agent());
      interactions.closeByCustomer(interaction);
    }
  }

  private List<Answer> allAccept(InteractionId interaction) throws Exception {
    var barrier = new CyclicBarrier(AGENTS);
    var answers = new ArrayList<Future<Answer>>();
    for (var offer : chats.pendingOffers(interaction).entrySet()) {
      answers.add(threads.submit(accept(barrier, offer.getKey(), offer.getValue())));
    }
    var all = new ArrayList<Answer>();
    for (var answer : answers) {
      all.add(answer.get());
    }
    return all;
  }

  private Callable<Answer> accept(CyclicBarrier barrier, UUID agent, UUID offer) {
    return () -> {
      barrier.await();
      var response = send(agent, offer);
      return new Answer(agent, response.getStatus(), response.getContentAsString());
    };
  }

  private MockHttpServletResponse send(UUID agent, UUID offer) throws Exception {
    var login =
        jwt()
            .jwt(token -> token.subject(agent.toString()))
            .authorities(new SimpleGrantedAuthority("ROLE_AGENT"));
    return http.perform(post("/api/offers/{id}/accept", offer).with(login))
        .andReturn()
        .getResponse();
  }

  private static Answer only(List<Answer> answers, int status) {
    var matching = answers.stream().filter(answer -> answer.status() == status).toList();
    assertThat(matching).as("answers %s", answers).hasSize(1);
    return matching.getFirst();
  }

  private static void assertNames(Answer answer, UUID winner) {
    var problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("type").asString()).isEqualTo("/problems/offer-taken");
    assertThat(problem.get("takenById").asString()).isEqualTo(winner.toString());
    assertThat(problem.get("takenBy").asString()).startsWith("Agent ");
  }

  private List<UUID> acceptedOffers(InteractionId interaction) {
    return jdbc.sql("select agent_id from offer where interaction_id = ? and state = 'ACCEPTED'")
        .param(interaction.value())
        .query(UUID.class)
        .list();
  }
}
