package dev.parley.browser;

import com.microsoft.playwright.BrowserContext;
import dev.parley.support.EmptyDesk;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A test that customers and agents play in their browsers; it begins with nobody available. */
@ParleyIT
abstract class BrowserStory {
  @RegisterExtension final People people = new People();

  @LocalServerPort int port;
  Chats chats;

  @BeforeEach
  void nobodyIsThere(@Autowired ApplicationContext application) {
    chats = new Chats(application);
    EmptyDesk.clear(application);
  }

  /** Where agents find Parley. */
  String parley() {
    return "http://localhost:" + port + "/";
  }

  /** A customer on the shop's first page. */
  CustomerPage customer() {
    return customerOf(people.arrives("customer"));
  }

  /** A further page of the same person, that is, in the same browser. */
  CustomerPage customerOf(BrowserContext browser) {
    return CustomerPage.open(browser.newPage(), TestSite.url());
  }

  /** An agent who has logged in with a password, not yet available. */
  AgentDesktop agent(String username) {
    var desktop = AgentDesktop.open(people.arrives(username), parley());
    desktop.logIn(username);
    return desktop;
  }

  AgentDesktop availableAgent(String username) {
    var desktop = agent(username);
    desktop.becomeAvailable();
    return desktop;
  }
}
