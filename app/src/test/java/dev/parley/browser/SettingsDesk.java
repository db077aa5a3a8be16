package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A window of the desktop at the administrator's area. */
record SettingsDesk(Page page) {
  /** The administrator has logged in and is where the settings begin. */
  static SettingsDesk open(BrowserContext browser, String address) {
    var page = browser.newPage();
    page.navigate(address);
    new LoginPage(page).logIn("ada", "demo-ada");
    var desk = new SettingsDesk(page);
    desk.isAt("Websites");
    return desk;
  }

  void isAt(String title) {
    assertThat(page.getByRole(AriaRole.HEADING, named(title).setLevel(2))).isVisible();
  }

  /** Follows the navigation of the area. */
  void goTo(String title) {
    var pages = page.getByRole(AriaRole.NAVIGATION, named("Settings pages"));
    pages.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title)).click();
    isAt(title);
  }

  void openWebsite(String name) {
    page.getByRole(AriaRole.LINK, named(name)).click();
    isAt(name);
  }

  /** What is needed of a Jitsi server. */
  void enterJitsi(String baseUrl, String appId, String secret) {
    field("Base URL").fill(baseUrl);
    field("App ID").fill(appId);
    field("App secret").fill(secret);
  }

  void allowVideo(String provider) {
    videoSwitch().click();
    provider().selectOption(provider);
  }

  Locator field(String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  Locator videoSwitch() {
    return page.getByRole(AriaRole.SWITCH, named("Allow video calls"));
  }

  Locator provider() {
    return page.getByRole(AriaRole.COMBOBOX, named("Provider"));
  }

  Locator save() {
    return button("Save");
  }

  /** Saves, and is told so. */
  void save(String notice) {
    save().click();
    assertThat(page.getByText(notice)).isVisible();
    assertThat(save()).isDisabled();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  /** The entries of the log that say this, the newest first. */
  Locator entries(String words) {
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Ada Nowak " + words)));
  }

  static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
