package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A chat from the first message to its end, with those who answer it and those who do not. */
class ChatStoryIT extends BrowserStory {
  @Test
  void oneRejectsOneLosesTheRaceAndOneTalksToTheCustomer() {
    var anna = availableAgent("anna");
    var bruno = availableAgent("bruno");
    var chiara = availableAgent("chiara");
    var greta = customer();

    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");
    greta.standsAt("You are number 1 in the queue");
    anna.hearsOffer("Greta Frei");
    bruno.hearsOffer("Greta Frei");
    chiara.hearsOffer("Greta Frei");
    var chat = chats.theOpenOne();
    chiara.reject("Greta Frei", "Not my subject");
    acceptAtTheSameMoment("Greta Frei", anna, bruno);

    greta.standsAt("You are talking to");
    var annaWon = chats.offerState(chat, "Anna Rossi").equals("ACCEPTED");
    var winner = annaWon ? anna : bruno;
    var loser = annaWon ? bruno : anna;
    assertThat(loser.offer("Greta Frei"))
        .containsText("Taken by " + (annaWon ? "Anna Rossi" : "Bruno Keller"));
    assertThat(loser.acceptButton("Greta Frei")).isHidden();
    assertThat(loser.conversation()).isHidden();
    assertThat(chiara.offer("Greta Frei")).isHidden();
    assertThat(chats.offerState(chat, "Chiara Conti")).isEqualTo("REJECTED Not my subject");
    greta.standsAt("You are talking to " + (annaWon ? "Anna" : "Bruno"));

    winner.shows("Is the Ridgeline waterproof?");
    winner.say("It is, up to the zip.");
    greta.shows("Is the Ridgeline waterproof?", "It is, up to the zip.");
    greta.say("Thank you!");
    winner.shows("Is the Ridgeline waterproof?", "It is, up to the zip.", "Thank you!");
    winner.closeChat();

    greta.standsAt((annaWon ? "Anna" : "Bruno") + " ended the chat");
    assertThat(greta.button("Start a new chat")).isVisible();
    assertThat(winner.tab("Greta Frei")).isHidden();
    assertThat(chats.state(chat)).isEqualTo("CLOSED");
    assertThat(chats.processEnded(chat)).isTrue();
  }

  @Test
  void tenFastClicksStartOneChat() {
    var hugo = customer();
    hugo.openChat();
    hugo.fillIn("Hugo", "Do you repair boots?");

    hugo.button("Start chat").evaluate("button => { for (let i = 0; i < 10; i++) button.click() }");

    hugo.standsAt("You are number 1 in the queue");
    hugo.shows("Do you repair boots?");
    assertThat(chats.processesOf(chats.theOpenOne())).isEqualTo(1);
  }

  @Test
  void theCustomerEndsTheChat() {
    var anna = availableAgent("anna");
    var ines = customer();
    ines.startChat("Ines", "Hello?");
    anna.accept("Ines");
    var chat = chats.theOpenOne();

    ines.endChat();

    ines.standsAt("You ended the chat");
    assertThat(anna.conversation()).containsText("Customer closed the chat");
    assertThat(anna.button("Close chat")).isHidden();
    assertThat(chats.processEnded(chat)).isTrue();
  }

  @Test
  void theOfferGoesWhenTheCustomerLeaves() {
    var anna = availableAgent("anna");
    var jan = customer();
    jan.startChat("Jan", "Anybody there?");
    anna.hearsOffer("Jan");
    var chat = chats.theOpenOne();

    jan.endChat();

    assertThat(anna.offer("Jan")).containsText("The customer left");
    assertThat(chats.processEnded(chat)).isTrue();
  }

  @Test
  void anAgentWhoPausesIsNotAsked() {
    var anna = availableAgent("anna");
    var bruno = availableAgent("bruno");
    bruno.pause("Lunch");

    customer().startChat("Kurt", "Hello?");

    anna.hearsOffer("Kurt");
    assertThat(bruno.offer("Kurt")).isHidden();
    bruno.becomeAvailable();
    anna.reject("Kurt", "Busy");
    bruno.hearsOffer("Kurt");
  }

  @Test
  void whoWaitsKnowsThePlaceInTheQueueAndIsServedInTurn() {
    var karl = customer();
    karl.startChat("Karl", "First");
    karl.standsAt("You are number 1 in the queue");
    var lena = customer();
    lena.startChat("Lena", "Second");
    lena.standsAt("You are number 2 in the queue");

    var anna = availableAgent("anna");
    anna.hearsOffer("Karl");
    anna.accept("Karl");

    karl.standsAt("You are talking to Anna");
    lena.standsAt("You are number 1 in the queue");
    anna.accept("Lena");
    lena.standsAt("You are talking to Anna");
  }

  @Test
  void theMarksFollowTheCustomersPage() {
    var anna = availableAgent("anna");
    var mara = customer();
    mara.startChat("Mara", "Which wax?");
    mara.marks("Which wax?", "Sent");
    anna.accept("Mara");
    mara.marks("Which wax?", "Read");

    mara.minimise();
    mara.page().close();
    anna.say("Beeswax.");
    anna.marks("Beeswax.", "Sent, not delivered");

    var back = customerOf(mara.page().context());
    assertThat(back.launcher()).hasAccessibleName("Open chat, 1 unread");
    anna.marks("Beeswax.", "Delivered");
    back.openChat();
    anna.marks("Beeswax.", "Read");
  }

  private static void acceptAtTheSameMoment(String contact, AgentDesktop... agents) {
    var moment = Instant.now().plus(Duration.ofMillis(300)).toEpochMilli();
    for (var agent : agents) {
      agent
          .acceptButton(contact)
          .evaluate(
              "(button, moment) => { setTimeout(() => button.click(), moment - Date.now()) }",
              (double) moment);
    }
  }
}
