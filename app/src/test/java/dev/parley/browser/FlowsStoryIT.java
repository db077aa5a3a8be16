package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.parley.support.ShippedFlow;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An analyst changes how chats find their agents, in the browser and while chats are running. */
class FlowsStoryIT extends BrowserStory {
  private static final String FLOW = "Simple";
  private static final String STARTED = "Event_RoutingStarted";
  private static final String OFFER = "Activity_OfferToQueue";
  private static final String ENDED = "Event_RoutingEnded";

  @Autowired private ApplicationContext application;

  @AfterEach
  void restore() {
    ShippedFlow.restore(application);
  }

  @Test
  void theNextChatFollowsTheNewVersionAndTheRunningOneItsOwn() {
    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");
    var running = chats.theOpenOne();
    var alan = analyst(new NewContextOptions());
    alan.openFlow(FLOW);

    alan.remove(OFFER);
    alan.dropCallActivityBetween(STARTED, ENDED);
    alan.chooseTemplate("Offer to queue");
    alan.name("Offer to support");
    alan.openGroup("Offer");
    alan.choose("Queue", "Support");
    alan.check();
    assertThat(alan.findings()).containsText("The flow may be published");
    alan.startPublishing("Support answers the shop's chats, too.");
    assertThat(alan.page().getByRole(AriaRole.DIALOG))
        .containsText("1 running chat stays on version 1.");
    alan.button("Publish").dblclick();
    alan.isTold("Version 2 is published");

    var hugo = customer();
    hugo.startChat("Hugo Brandt", "Do you repair boots?");
    var next = chats.theOpenOneBeside(running);
    assertThat(chats.flowVersion(running)).isEqualTo(1);
    assertThat(chats.flowVersion(next)).isEqualTo(2);
    var dario = availableAgent("dario");
    dario.hearsOffer("Hugo Brandt");
    assertThat(dario.offer("Greta Frei")).isHidden();
    availableAgent("bruno").hearsOffer("Greta Frei");

    alan.button("Versions").click();
    assertThat(alan.versions()).hasCount(2);
    assertThat(alan.versions().first()).containsText("Support answers the shop's chats, too.");
    alan.button("Roll back to version 1").click();
    alan.isTold("Version 3 is published: it is version 1 again.");
    assertThat(alan.button("Roll back to version 3")).isDisabled();
    assertThat(alan.element(OFFER)).isVisible();
  }

  @Test
  void theCustomerReadsWhatTheFlowSaysAndTheChatIsTagged() {
    var alan = analyst(new NewContextOptions().setViewportSize(1280, 720));
    alan.openFlow(FLOW);
    alan.remove(OFFER);
    alan.remove(ENDED);
    alan.select(STARTED);
    alan.appendStep("Automatic reply");
    alan.openGroup("Reply");
    alan.fill("Text", "Thank you for writing! We are with you in a minute.");
    alan.name("Greet the customer");
    alan.changesAreTaken();
    Pictures.of("flows-automatic-reply", alan.page());
    alan.appendStep("Tag");
    alan.openGroup("Tag on the chat");
    alan.fill("Tag", "Web shop");
    alan.name("Tag as web shop");
    alan.appendStep("Offer to queue");
    alan.name("Offer to the shop's queue");
    alan.append("append.end-event");
    alan.check();
    assertThat(alan.findings()).containsText("The flow may be published");
    Pictures.of("flows-reply-tag-offer", alan.page());
    alan.publish("Greet everybody.");
    alan.isTold("Version 2 is published");

    var greta = customer();
    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");

    assertThat(greta.log()).containsText("We are with you in a minute.");
    Pictures.of("customer-automatic-reply", greta.page());
    assertThat(chats.tags(chats.theOpenOne())).containsExactly("Web shop");
  }

  @Test
  void aWaitFromThePaletteNeedsItsDurationOnly() {
    var alan = analyst(new NewContextOptions());
    alan.openFlow(FLOW);
    alan.remove(OFFER);

    alan.dropWaitBetween(STARTED, ENDED);
    alan.check();
    assertThat(alan.marks().first()).isVisible();
    alan.openGroup("Timer");
    alan.choose("Type", "Duration");
    alan.fill("Value", "PT30S");
    alan.check();

    assertThat(alan.findings()).containsText("The flow may be published");
    Pictures.of("flows-wait", alan.page());
  }

  @Test
  void aRefusedFlowNamesElementAndReasonAndNothingIsLost() {
    var alan = analyst(new NewContextOptions());
    alan.openFlow(FLOW);
    alan.remove(OFFER);
    alan.dropCallActivityBetween(STARTED, ENDED);
    alan.name("Ask somebody");

    alan.publish("Ask somebody first.");

    alan.isTold("Not published");
    var finding = alan.findingsOf("Ask somebody").first();
    assertThat(finding).isVisible();
    assertThat(alan.marks().first()).containsText("Ask somebody");
    alan.select(ENDED);
    finding.click();
    assertThat(alan.page().locator(".bio-properties-panel-header")).containsText("Ask somebody");

    alan.page().onDialog(Dialog::accept);
    alan.page().reload();
    alan.page().getByText(Pattern.compile("^Go on with your draft")).click();
    alan.isEditing();
    assertThat(alan.page().locator(".djs-label").getByText("Ask somebody")).isVisible();
    alan.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All flows")).click();
    alan.button("Stay here").click();
    alan.isEditing();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theFlowsAreForEverybody(ColorScheme scheme) {
    var name = "flows-%s-" + scheme.name().toLowerCase();
    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");
    var alan =
        analyst(
            new NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 720));
    look(name.formatted("list"), alan.page());

    alan.openFlow(FLOW);
    alan.select(OFFER);
    alan.openGroup("General");
    look(name.formatted("modeler"), alan.page());
    alan.button("Versions").click();
    assertThat(alan.versions()).hasCount(1);
    look(name.formatted("versions"), alan.page());
    alan.button("Properties").click();
    // a second click on what is chosen would let go of it
    alan.select(ENDED);
    alan.remove(OFFER);
    alan.dropCallActivityBetween(STARTED, ENDED);
    alan.name("Ask somebody");
    alan.startPublishing("Ask somebody first.");
    look(name.formatted("publish"), alan.page());
    alan.button("Publish").click();
    assertThat(alan.marks().first()).isVisible();
    look(name.formatted("refused"), alan.page());
  }

  private FlowsDesktop analyst(NewContextOptions options) {
    return FlowsDesktop.open(people.arrives("alan", options), parley(), "alan");
  }

  /** The canvas and the properties panel are the modeler's own; the rest is ours. */
  private static void look(String name, Page page) {
    Screens.look(name, page, ".djs-container", ".bio-properties-panel");
  }
}
