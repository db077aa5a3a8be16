package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The desktop of an analyst: the flows, and the modeler with one of them. */
record FlowsDesktop(Page page) {
  /** Logs in; the flows are an analyst's first area. */
  static FlowsDesktop open(BrowserContext browser, String address, String username) {
    var page = browser.newPage();
    page.navigate(address);
    new LoginPage(page).logIn(username, "demo-" + username);
    var desktop = new FlowsDesktop(page);
    assertThat(desktop.flows()).isVisible();
    return desktop;
  }

  Locator flows() {
    return page.getByRole(AriaRole.LIST, named("Routing flows"));
  }

  void openFlow(String name) {
    page.getByRole(AriaRole.LINK, named(name)).click();
    isEditing();
  }

  /** The modeler stands and holds a diagram. */
  void isEditing() {
    assertThat(button("Check")).isEnabled();
    assertThat(page.locator(".djs-palette")).isVisible();
  }

  /** A step or a way of the diagram, by its id. */
  Locator element(String id) {
    return page.locator("g.djs-element[data-element-id='%s']".formatted(id));
  }

  void select(String elementId) {
    element(elementId).locator(".djs-hit").first().click();
  }

  /** Takes a call activity from the palette and drops it between two steps, upon their way. */
  void dropCallActivityBetween(String one, String other) {
    dropBetween("create.call-activity", one, other);
  }

  /** As {@link #dropCallActivityBetween}, for a wait. */
  void dropWaitBetween(String one, String other) {
    dropBetween("create.intermediate-event", one, other);
  }

  private void dropBetween(String entry, String one, String other) {
    page.locator("[data-action='%s']".formatted(entry)).click();
    var from = element(one).boundingBox();
    var to = element(other).boundingBox();
    var x = (from.x + from.width + to.x) / 2;
    var y = from.y + 18;
    page.mouse().move(x - 30, y + 60);
    page.mouse().move(x, y);
    page.mouse().click(x, y);
  }

  /** What was filled in last has come to the diagram. */
  void changesAreTaken() {
    page.evaluate("document.activeElement.blur()");
    assertThat(page.getByText("Must not be empty.")).isHidden();
  }

  /** Puts a step behind the selected one and makes it what the template says. */
  void appendStep(String template) {
    append("append.append-task");
    chooseTemplate(template);
  }

  /** By the action of the pad beside the selected step, which is drawn anew after each change. */
  void append(String action) {
    changesAreTaken();
    page.locator(".djs-context-pad [data-action='%s']".formatted(action)).click();
  }

  /** Gives the selected step or way an id to know it by. */
  void identify(String id) {
    openGroup("General");
    fill("ID", id);
    changesAreTaken();
    assertThat(element(id)).isVisible();
  }

  /** Selects the way from one step to another, which goes right, or down and then right. */
  void selectWay(String one, String other) {
    var from = element(one).boundingBox();
    var to = element(other).boundingBox();
    var level = to.y + to.height / 2;
    page.mouse().click((from.x + from.width + to.x) / 2, level);
  }

  /** The selected way is for all chats that meet no condition. */
  void makeDefault() {
    changesAreTaken();
    page.locator(".djs-context-pad [data-action='replace']").click();
    page.locator(".djs-popup [data-id='replace-with-default-flow']").click();
  }

  /** Takes the step out; its ways are joined. */
  void remove(String elementId) {
    select(elementId);
    page.keyboard().press("Delete");
    assertThat(element(elementId)).hasCount(0);
  }

  void chooseTemplate(String name) {
    page.locator(".bio-properties-panel-select-template-button").click();
    page.locator(".djs-popup .entry").filter(withText(name)).click();
    assertThat(page.locator(".bio-properties-panel-header")).containsText(name);
  }

  /** Opens a group of properties if it is not open yet. */
  void openGroup(String title) {
    var exactly = new Page.GetByTextOptions().setExact(true);
    var header =
        page.locator(".bio-properties-panel-group-header")
            .filter(new Locator.FilterOptions().setHas(page.getByText(title, exactly)));
    if (!header.getAttribute("class").contains(" open")) {
      header.click();
    }
  }

  void name(String name) {
    openGroup("General");
    fill("Name", name);
  }

  void choose(String property, String choice) {
    property(property).selectOption(new SelectOption().setLabel(choice));
  }

  void fill(String property, String value) {
    property(property).fill(value);
  }

  /** A field of the properties panel. */
  Locator property(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator findings() {
    return page.getByRole(AriaRole.REGION, named("Findings"));
  }

  /** The ways from the list to an element. */
  Locator findingsOf(String element) {
    return findings().getByRole(AriaRole.BUTTON).filter(withText(element));
  }

  void check() {
    button("Check").click();
    assertThat(findings()).isVisible();
  }

  void publish(String comment) {
    startPublishing(comment);
    button("Publish").click();
  }

  void startPublishing(String comment) {
    button("Publish…").click();
    page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill(comment);
  }

  void isTold(String words) {
    assertThat(page.getByRole(AriaRole.ALERT).getByText(words)).isVisible();
  }

  /** Says what is wrong on the diagram itself. */
  Locator marks() {
    return page.locator(".parley-mark");
  }

  Locator versions() {
    return page.getByRole(AriaRole.REGION, named("Versions")).getByRole(AriaRole.LISTITEM);
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
