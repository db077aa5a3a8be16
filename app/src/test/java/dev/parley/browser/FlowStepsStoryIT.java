package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import dev.parley.support.ShippedFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An analyst makes flows of questions and answers in words, without writing an expression. */
class FlowStepsStoryIT extends BrowserStory {
  private static final String OPEN = "Gateway_ShopOpen";
  private static final String ASK = "Activity_AskDario";
  private static final String REPLY = "Task_SayClosed";

  @Autowired private ApplicationContext application;

  @AfterEach
  void restore() {
    ShippedFlow.restore(application);
  }

  @Test
  void withinTheWorkingHoursOneAgentIsAsked() {
    var alan = analyst();
    alan.openFlow("Simple");
    alan.remove("Activity_OfferToQueue");
    alan.remove("Event_RoutingEnded");
    alan.select("Event_RoutingStarted");
    alan.appendStep("Working hours");
    alan.name("Check working hours");
    alan.append("append.gateway");
    alan.name("Shop open?");
    alan.identify(OPEN);
    alan.appendStep("Offer to agent");
    alan.openGroup("Offer");
    alan.choose("Agent", "Dario Lang");
    alan.name("Ask Dario");
    alan.identify(ASK);
    Pictures.of("flows-offer-to-agent", alan.page());
    alan.append("append.end-event");
    alan.select(OPEN);
    alan.appendStep("Automatic reply");
    alan.openGroup("Reply");
    alan.fill("Text", "We have closed. Please write again tomorrow.");
    alan.name("Say that the shop is closed");
    alan.identify(REPLY);
    alan.append("append.end-event");
    alan.selectWay(OPEN, REPLY);
    alan.makeDefault();
    alan.name("No");
    alan.selectWay(OPEN, ASK);
    alan.chooseTemplate("Condition");
    alan.openGroup("Which chats");
    alan.choose("Chats go this way", "within the working hours");
    alan.name("Yes");
    alan.changesAreTaken();
    alan.check();
    assertThat(alan.findings()).containsText("The flow may be published");
    Pictures.of("flows-working-hours", alan.page());
    alan.publish("Dario answers the shop's chats.");
    alan.isTold("Version 2 is published");

    var dario = availableAgent("dario");
    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");
    dario.hearsOffer("Greta Frei");
  }

  @Test
  void theShippedOverflowIsChangedByChoosingItsQueue() {
    var alan = analyst();
    alan.openFlow("Overflow with working hours");
    Pictures.of("flows-overflow", alan.page());

    alan.selectWay("Gateway_WithinWorkingHours", "Task_AskForPatience");
    alan.openGroup("Which chats");
    assertThat(alan.property("Chats go this way")).hasValue("${open}");
    alan.select("Activity_OfferToOverflowQueue");
    alan.openGroup("Offer");
    alan.choose("Queue", "Support");
    alan.check();

    assertThat(alan.findings()).containsText("The flow may be published");
    Pictures.of("flows-overflow-queue", alan.page());
  }

  private FlowsDesktop analyst() {
    var options = new NewContextOptions().setViewportSize(1280, 720);
    return FlowsDesktop.open(people.arrives("alan", options), parley(), "alan");
  }
}
