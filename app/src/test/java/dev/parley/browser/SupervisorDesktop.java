package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** One window of the desktop, as a supervisor sees it. */
record SupervisorDesktop(Page page) {

  static SupervisorDesktop open(BrowserContext browser, String address) {
    var page = browser.newPage();
    page.navigate(address + "supervision");
    return new SupervisorDesktop(page);
  }

  void logIn(String username) {
    new LoginPage(page).logIn(username, "demo-" + username);
    isThere();
  }

  /** The list of running chats is shown, empty or not. */
  void isThere() {
    assertThat(page.getByRole(AriaRole.HEADING, named("Running chats"))).isVisible();
  }

  /** The chat's line on the list. */
  Locator row(String contact) {
    return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(contact));
  }

  void openChat(String contact) {
    row(contact).getByRole(AriaRole.LINK).click();
    assertThat(page.getByText("Reading this chat is recorded")).isVisible();
  }

  Locator diagram(String process) {
    return page.getByRole(AriaRole.FIGURE, named(process));
  }

  /** The element of the shown diagram where a token stands. */
  Locator token(String element) {
    return page.locator("[data-token='%s']".formatted(element));
  }

  Locator timers() {
    return page.getByRole(AriaRole.TIMER);
  }

  Locator log() {
    return page.getByRole(AriaRole.LOG, named("Conversation"));
  }

  void whisper(String text) {
    page.getByRole(AriaRole.TEXTBOX, named("Whisper to the agent")).fill(text);
    button("Whisper").click();
    assertThat(log()).containsText(text);
  }

  void closeChat(String reason) {
    button("Close chat…").click();
    var dialog = page.getByRole(AriaRole.DIALOG, named("Close this chat?"));
    assertThat(dialog.getByRole(AriaRole.BUTTON, within("Close chat"))).isDisabled();
    dialog.getByRole(AriaRole.TEXTBOX).fill(reason);
    dialog.getByRole(AriaRole.BUTTON, within("Close chat")).click();
    assertThat(dialog).isHidden();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
