package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.flow.FlowXml;
import dev.parley.support.TestKeycloak;
import dev.parley.website.WebsiteService;
import dev.parley.wire.ExampleBot;
import dev.parley.wire.ParleyWire;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bot answers first: set up by the administrator, told apart from people by everybody. */
class BotStoryIT extends BrowserStory {
  private static final String HELPER = "helper";
  private static final UUID ANNA = UUID.fromString("0000000a-0000-4000-8000-000000000001");

  @Autowired private JdbcClient jdbc;
  @Autowired private WebsiteService websites;

  private final HostSite site = HostSite.start();

  @AfterEach
  void theBotIsNoMore() {
    jdbc.sql("delete from bot where key = ?").param(HELPER).update();
    site.close();
  }

  @Test
  void aBotAnswersAndAnAgentGoesOnWithAllThatWasSaid() throws Exception {
    makeTheBot();
    var page = pageOf(website(flow()));
    try (var bot = ExampleBot.start("http://localhost:" + port, TestKeycloak.issuer())) {
      var desk = AccessibilityIT.in(ColorScheme.LIGHT).setViewportSize(1280, 720);
      var sofia = SupervisorDesktop.open(people.arrives("sofia", desk), parley());
      sofia.logIn("sofia");
      var anna = availableAgent("anna");
      var greta = CustomerPage.open(people.arrives("greta").newPage(), page);

      greta.startChat("Greta Frei", "Good morning");
      greta.shows("Good morning", ExampleBot.GREETING);
      greta.standsAt("You are talking to Helper, an automatic assistant");
      assertThat(sofia.row("Greta Frei")).containsText("With the bot Helper");
      Screens.look("bot-supervision", sofia.page());
      greta.say("When do you open?");
      greta.shows("Good morning", ExampleBot.GREETING, "When do you open?", ExampleBot.HOURS);
      Screens.look("bot-customer", greta.page());
      assertThat(anna.offer("Greta Frei")).isHidden();
      greta.say("I want a person");

      anna.hearsOffer("Greta Frei");
      assertThat(sofia.row("Greta Frei")).not().containsText("With the bot");
      anna.accept("Greta Frei");
      var said =
          new String[] {
            "Good morning",
            ExampleBot.GREETING,
            "When do you open?",
            ExampleBot.HOURS,
            "I want a person"
          };
      anna.shows(said);
      anna.isFromTheBot(ExampleBot.GREETING);
      anna.isFromTheBot(ExampleBot.HOURS);
      anna.isFromNoBot("When do you open?");
      Screens.look("bot-agent", anna.page());
      anna.say("Here I am");
      assertThat(greta.message("Here I am")).isVisible();
      greta.standsAt("You are talking to Anna");
    }
  }

  private void makeTheBot() {
    var ada = SettingsDesk.open(people.arrives("ada"), parley());
    ada.goTo("Bots");
    ada.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("New bot")).click();
    ada.field("Name").fill("Helper");
    ada.field("Key").fill(HELPER);
    ada.field("Client").fill("parley-bot");
    ada.save("The bot is saved.");
  }

  /** The key of an analyst's flow: the bot, and then the agents. */
  private String flow() {
    var token = TestKeycloak.accessToken("alan");
    var key = "helped-" + UUID.randomUUID().toString().substring(0, 8);
    try (var wire = new ParleyWire("http://localhost:" + port, "http://localhost:" + port)) {
      var alan = wire.asAgent(() -> token);
      var flow =
          FlowXml.flow(key)
              .start("Ask")
              .bot("Ask", HELPER, "PT10M")
              .sequence("Ask", "Offer")
              .offer("Offer", "${queueId}", "PT5M")
              .sequence("Offer", "End")
              .end("End");
      alan.post("/api/flows/" + key + "/versions", Map.of("xml", flow.xml(), "comment", "Story"))
          .expect(201);
    }
    return key;
  }

  /** The key of a website of this story, whose chats are for Anna once the flow offers them. */
  private String website(String flow) {
    var queue = UUID.randomUUID();
    var key = "H" + queue.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    jdbc.sql("insert into queue (id, name, strategy) values (?, ?, 'RING_ALL')")
        .params(queue, "Helped " + queue)
        .update();
    jdbc.sql("insert into queue_member (queue_id, agent_id) values (?, ?)")
        .params(queue, ANNA)
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values (?, 'Helped', 'Hello', '#0b7285', ?, ?, ?)
            """)
        .params(key, new String[] {site.domain()}, flow, queue)
        .update();
    // whoever asks for a new website makes this node know it and its domains at once
    websites.get(key);
    return key;
  }

  private String pageOf(String website) {
    var html =
        """
        <!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <title>Shop</title><main><h1>Shop</h1></main>
        <script src="%ssnippet/parley.js" data-website="%s" async></script>
        """;
    return site.page(
        html.formatted(parley(), website), Map.of("Content-Type", "text/html; charset=utf-8"));
  }
}
