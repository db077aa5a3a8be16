package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.support.TestSite;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page asks for a queue by a word that the administrator has made known. */
class QueueHintStoryIT extends BrowserStory {
  @Autowired JdbcClient jdbc;

  private UUID queue;

  @BeforeEach
  void aQueue() {
    queue = UUID.randomUUID();
    jdbc.sql("insert into queue (id, name, strategy) values (?, ?, 'RING_ALL')")
        .params(queue, "Hinted " + queue)
        .update();
  }

  @AfterEach
  void noHints() {
    jdbc.sql("delete from website_queue_hint").update();
  }

  @Test
  void thePagesWordLeadsTheChatToItsQueue() {
    var window = new NewContextOptions().setViewportSize(1280, 720);
    var ada = SettingsDesk.open(people.arrives("ada", window), parley());
    ada.openWebsite("Alpine Shop");
    ada.page().getByRole(AriaRole.LINK, named("Queue hints")).click();
    ada.isAt("Queue hints");
    ada.button("Add word").click();
    ada.field("Word 1").fill("sales");
    ada.field("Queue of word 1").selectOption("Hinted " + queue);
    Screens.look("queue-hints", ada.page());
    ada.save("The queue hints of Alpine Shop are saved.");

    var hugo = CustomerPage.open(people.arrives("hugo").newPage(), TestSite.url());
    assertThat(hugo.launcher()).isVisible();
    hugo.page().evaluate("parley.setQueueHint('sales')");
    hugo.startChat("Hugo Hint", "How much is it?");

    var chosen =
        jdbc.sql("select queue_id from interaction where contact_name = 'Hugo Hint'")
            .query(UUID.class)
            .single();
    assertThat(chosen).isEqualTo(queue);
    hugo.endChat();
  }
}
