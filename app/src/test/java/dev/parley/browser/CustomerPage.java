package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A page of somebody's shop with the snippet on it, as the customer sees it. */
record CustomerPage(Page page) {
  private static final Pattern OPEN_CHAT = Pattern.compile("^Open chat");
  private static final String WINDOW_HAS_FOCUS =
      "!!document.activeElement?.shadowRoot?.activeElement?.closest('[role=dialog]')";

  static CustomerPage open(Page page, String address) {
    page.navigate(address);
    return new CustomerPage(page);
  }

  Locator launcher() {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(OPEN_CHAT));
  }

  Locator window() {
    return page.getByRole(AriaRole.DIALOG);
  }

  void openChat() {
    launcher().click();
    takesFocus();
  }

  /**
   * The window opens and takes the focus; whoever is faster than that writes into the wrong field.
   */
  void takesFocus() {
    // asked from here: the policy of a host page may refuse what the page would have to evaluate
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(WINDOW_HAS_FOCUS)));
  }

  void minimise() {
    button("Close chat window").click();
  }

  /** Opens the window and sends the first message. */
  void startChat(String name, String text) {
    openChat();
    fillIn(name, text);
    button("Start chat").click();
    assertThat(message(text)).isVisible();
  }

  void fillIn(String name, String text) {
    field("Your name (optional)").fill(name);
    field("Your message").fill(text);
  }

  void say(String text) {
    field("Message").fill(text);
    button("Send").click();
  }

  void endChat() {
    button("End chat").click();
    button("End chat now").click();
  }

  /** The line that says where the chat stands. */
  void standsAt(String words) {
    assertThat(page.getByRole(AriaRole.STATUS).getByText(words)).isVisible();
  }

  Locator banner() {
    return page.getByRole(AriaRole.STATUS).getByText("Connection lost");
  }

  /** Exactly these messages, in this order. */
  void shows(String... texts) {
    assertThat(log().getByRole(AriaRole.PARAGRAPH)).hasText(texts);
  }

  /** How far an own message has come. */
  void marks(String text, String mark) {
    var exactly = new Locator.GetByTextOptions().setExact(true);
    assertThat(message(text).getByText(mark, exactly)).isVisible();
  }

  Locator message(String text) {
    return log().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
  }

  Locator log() {
    return page.getByRole(AriaRole.LOG, new GetByRoleOptions().setName("Messages"));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  Locator field(String name) {
    return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(name).setExact(true));
  }
}
