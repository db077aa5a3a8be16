package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.support.TestSite;
import dev.parley.website.GreetingRule;
import dev.parley.website.GreetingVisitors;
import dev.parley.website.WebsiteGreetingsChange;
import dev.parley.website.WebsiteGreetingsService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people of the centre name things is text too: in the settings, to colleagues, to customers.
 */
class HostileSettingsIT extends BrowserStory {
  private static final List<String> PAGES =
      List.of(
          "websites",
          "websites/SHOP",
          "websites/SHOP/look",
          "websites/SHOP/greetings",
          "websites/SHOP/queue-hints",
          "websites/SHOP/pre-chat-form",
          "video",
          "canned-answers",
          "transcripts",
          "mail",
          "dispositions",
          "dispositions/everywhere",
          "contact-lists",
          "bots",
          "webhooks",
          "queues",
          "teams",
          "agents",
          "routing",
          "audit");

  /**
   * As the database takes them; whatever a rule of the application would have cleaned is still
   * there.
   */
  private static final List<String> TEXTS =
      HostileTexts.all().stream().map(text -> text.replace("\u0000", "")).toList();

  @Autowired JdbcClient jdbc;
  @Autowired WebsiteGreetingsService greetings;

  private Map<String, Object> shop;

  @BeforeEach
  void everythingIsNamedByAnEnemy() {
    shop =
        jdbc.sql(
                "select name, title, subtitle, greeting, launcher_label from website where key = 'SHOP'")
            .query()
            .singleRow();
    for (var number = 0; number < TEXTS.size(); number++) {
      name(number, TEXTS.get(number));
    }
    call("<img src=x onerror=trap()>");
  }

  private void name(int number, String text) {
    var name = cut(text, 55) + " " + number;
    var id = new UUID(0xBADL << 48, number);
    jdbc.sql("insert into queue (id, name, strategy) values (?, ?, 'RING_ALL')")
        .params(id, name)
        .update();
    jdbc.sql("insert into team (id, name) values (?, ?)").params(id, name).update();
    jdbc.sql(
            """
            insert into disposition (id, scope, level, position, name)
            values (?, 'EVERYWHERE', 1, ?, ?)
            """)
        .params(id, 100 + number, name)
        .update();
    jdbc.sql("insert into contact_list (id, name) values (?, ?)").params(id, name).update();
    jdbc.sql("insert into bot (key, name, account) values (?, ?, ?)")
        .params("enemy-" + number, name, name)
        .update();
    jdbc.sql(
            """
            insert into webhook (key, name, url, secret, time_limit_seconds)
            values (?, ?, 'https://evil.example/', 'none', 5)
            """)
        .params("enemy-" + number, name)
        .update();
    jdbc.sql(
            """
            insert into audit_entry (at, actor_id, actor_name, action, subject, details)
            values (now(), ?, ?, ?, ?, jsonb_build_object(?, ?))
            """)
        .params(id, name, "enemy.acted", name, name, text)
        .update();
  }

  /** What customers see of the website. */
  private void call(String text) {
    jdbc.sql(
            """
            update website set name = ?, title = ?, subtitle = ?, greeting = ?, launcher_label = ?
            where key = 'SHOP'
            """)
        .params(text, text, text, text, text)
        .update();
    greet(List.of(new GreetingRule(text, Map.of(), "", 0, GreetingVisitors.EVERYBODY, true)));
  }

  /** By the service, so that the pages have it at once. */
  private void greet(List<GreetingRule> rules) {
    greetings.change(
        new StaffIdentity(new UUID(0, 1), "Ada Nowak", "Ada", Set.of()),
        "SHOP",
        new WebsiteGreetingsChange(rules, greetings.get("SHOP").version()));
  }

  @AfterEach
  void asItWas() {
    for (var table : List.of("queue", "team", "disposition", "contact_list")) {
      jdbc.sql("delete from " + table + " where id between ? and ?")
          .params(new UUID(0xBADL << 48, 0), new UUID(0xBADL << 48, 1_000))
          .update();
    }
    jdbc.sql("delete from audit_entry where action = 'enemy.acted'").update();
    jdbc.sql("delete from bot where key like 'enemy-%'").update();
    jdbc.sql("delete from webhook where key like 'enemy-%'").update();
    jdbc.sql(
            """
            update website set name = ?, title = ?, subtitle = ?, greeting = ?, launcher_label = ?
            where key = 'SHOP'
            """)
        .params(
            shop.get("name"),
            shop.get("title"),
            shop.get("subtitle"),
            shop.get("greeting"),
            shop.get("launcher_label"))
        .update();
    greet(List.of());
  }

  @Test
  void everyPageOfTheSettingsIsOnlyText() {
    var administrators = people.arrives("ada");
    var trap = Trap.in(administrators);
    var ada = SettingsDesk.open(administrators, parley());
    for (var page : PAGES) {
      ada.page().navigate(parley() + "settings/" + page);
      isLoaded(ada.page());
      trap.isStillSet(ada.page(), page);
      Pictures.of("hostile-settings-" + page.replace('/', '-'), ada.page());
    }
  }

  @Test
  void soAreTheSupervisorsQueuesAndTheSnippetOfTheWebsite() {
    var supervisors = people.arrives("sofia");
    var ofSupervisor = Trap.in(supervisors);
    var sofia = SupervisorDesktop.open(supervisors, parley());
    sofia.logIn("sofia");
    for (var page : List.of("supervision/queues", "supervision/agents", "interactions")) {
      sofia.page().navigate(parley() + page);
      isLoaded(sofia.page());
      ofSupervisor.isStillSet(sofia.page(), page);
      Pictures.of("hostile-" + page.replace('/', '-'), sofia.page());
    }
    var customers = people.arrives("customer");
    var ofCustomer = Trap.in(customers);
    for (var number = 0; number < TEXTS.size(); number += 7) {
      call(cut("x" + TEXTS.get(number), 30));
      var customer = customers.newPage();
      customer.navigate(TestSite.url());
      assertThat(customer.locator("button.launcher")).isVisible();
      // a click would close the window that the page before has left open
      customer.evaluate("parley.open()");
      assertThat(customer.getByRole(AriaRole.DIALOG)).isVisible();
      ofCustomer.isStillSet(customer, "the snippet of " + TEXTS.get(number));
      Pictures.of("hostile-snippet-look", customer);
      customer.close();
    }
  }

  private static void isLoaded(Page page) {
    assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
    page.waitForCondition(() -> page.locator(".mantine-Loader-root").count() == 0);
  }

  private static String cut(String text, int most) {
    return text.codePoints()
        .limit(most)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
