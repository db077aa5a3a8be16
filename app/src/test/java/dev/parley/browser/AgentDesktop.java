package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One window of the desktop, as the agent sees and hears it. */
record AgentDesktop(Page page) {
  private static final Pattern PRESENCE = Pattern.compile("^Presence: ");

  /** Counts the notes that the page plays, since nobody listens to a browser without a head. */
  private static final String LISTEN =
      """
      window.notesHeard = 0;
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (...times) {
        window.notesHeard += 1;
        return start.apply(this, times);
      };
      """;

  private static final String CHECKED =
      """
      if (location.protocol !== 'about:') localStorage.setItem('parley.alertsChecked', 'true');
      """;

  /**
   * The first window in a browser: it leads to the login unless there has been one. Sound and
   * notifications have been checked there before.
   */
  static AgentDesktop open(BrowserContext browser, String address) {
    browser.addInitScript(LISTEN);
    browser.addInitScript(CHECKED);
    return another(browser, address);
  }

  /** A further window in the same browser. */
  static AgentDesktop another(BrowserContext browser, String address) {
    var page = browser.newPage();
    page.navigate(address);
    return new AgentDesktop(page);
  }

  void logIn(String username) {
    new LoginPage(page).logIn(username, "demo-" + username);
    isThere();
  }

  /** The desktop is shown and its live connection stands. */
  void isThere() {
    assertThat(button(PRESENCE)).isVisible();
  }

  void becomeAvailable() {
    choosePresence("Available");
    showsPresence("Available");
  }

  void pause(String reason) {
    choosePresence("Paused…");
    item(reason).click();
    showsPresence("Paused – " + reason);
  }

  void showsPresence(String presence) {
    assertThat(button("Presence: " + presence)).isVisible();
  }

  private void choosePresence(String choice) {
    button(PRESENCE).click();
    item(choice).click();
  }

  Locator offer(String contact) {
    return page.getByRole(AriaRole.ARTICLE, named("Offer from " + contact));
  }

  /** An offer is in front of the agent and rings. */
  void hearsOffer(String contact) {
    assertThat(acceptButton(contact)).isVisible();
    page.waitForFunction("window.notesHeard > 0");
  }

  Locator acceptButton(String contact) {
    return offer(contact).getByRole(AriaRole.BUTTON, within("Accept"));
  }

  void accept(String contact) {
    acceptButton(contact).click();
    assertThat(conversation(contact)).isVisible();
  }

  void reject(String contact, String reason) {
    offer(contact).getByRole(AriaRole.BUTTON, within("Reject")).click();
    item(reason).click();
    assertThat(offer(contact)).isHidden();
  }

  /** The chat's tab, whatever it says after the name. */
  Locator tab(String contact) {
    return page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName(beginning(contact)));
  }

  Locator conversation() {
    return page.getByRole(AriaRole.TABPANEL);
  }

  /** As the chat's tab is named. */
  private Locator conversation(String contact) {
    return page.getByRole(AriaRole.TABPANEL, new GetByRoleOptions().setName(beginning(contact)));
  }

  private static Pattern beginning(String contact) {
    return Pattern.compile("^" + contact + "(, .*)?$");
  }

  void say(String text) {
    composer().fill(text);
    button("Send").click();
  }

  Locator composer() {
    return page.getByRole(AriaRole.TEXTBOX, named("Message"));
  }

  /** Exactly these messages, in this order. */
  void shows(String... texts) {
    assertThat(bubbles().locator("[dir=auto]")).hasText(texts);
  }

  /** How far an own message has come. */
  void marks(String text, String mark) {
    var bubble = bubbles().filter(new Locator.FilterOptions().setHasText(text));
    var exactly = new Locator.GetByTextOptions().setExact(true);
    assertThat(bubble.getByText(mark, exactly)).isVisible();
  }

  /** A message that the desktop calls a bot's. */
  void isFromTheBot(String text) {
    assertThat(botMark(text)).isVisible();
  }

  void isFromNoBot(String text) {
    assertThat(botMark(text)).hasCount(0);
  }

  private Locator botMark(String text) {
    var exactly = new Locator.GetByTextOptions().setExact(true);
    var bubble = bubbles().filter(new Locator.FilterOptions().setHasText(text));
    return bubble.getByText("Bot", exactly);
  }

  private Locator bubbles() {
    return page.getByRole(AriaRole.LOG, named("Messages")).locator("[data-own]");
  }

  Locator banner() {
    return page.getByRole(AriaRole.STATUS).getByText("Connection lost");
  }

  void closeChat() {
    conversation().getByRole(AriaRole.BUTTON, within("Close chat")).click();
    closeDialog().getByRole(AriaRole.BUTTON, within("Close chat")).click();
    assertThat(closeDialog()).isHidden();
  }

  Locator closeDialog() {
    return page.getByRole(AriaRole.DIALOG, named("Close this chat?"));
  }

  /** The person was elsewhere and takes the window up again: headless windows never lose focus. */
  void comesBack() {
    page.evaluate("window.dispatchEvent(new Event('focus'))");
  }

  void logOut() {
    button(Pattern.compile("^Account: ")).click();
    item("Log out").click();
  }

  /** The ⋮ menu of the chat in front. */
  void openMenu() {
    button("More actions").click();
  }

  void choose(String item) {
    openMenu();
    item(item).click();
  }

  /** The video call among the messages of the chat in front. */
  Locator videoCard() {
    return page.getByRole(AriaRole.REGION, named("Video call"));
  }

  /** The running calls of chats that are closed or not in front. */
  Locator videoBar() {
    return page.getByRole(AriaRole.REGION, named("Video calls"));
  }

  Locator item(String name) {
    return page.getByRole(AriaRole.MENUITEM, named(name));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  Locator button(Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
