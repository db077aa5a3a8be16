package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Keycloak's own page, which asks for name and password. */
record LoginPage(Page page) {
  void isShown() {
    assertThat(field("Password")).isVisible();
  }

  void logIn(String username, String password) {
    field("Username or email").fill(username);
    field("Password").fill(password);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In")).click();
  }

  private Locator field(String name) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
