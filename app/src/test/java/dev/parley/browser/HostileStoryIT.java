package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.support.TestKeycloak;
import dev.parley.support.TestSite;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.FilePart;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people write, everywhere they can: nothing runs, nothing falls apart. */
class HostileStoryIT extends BrowserStory {
  private static final List<String> TEXTS = HostileTexts.all();
  private static final int FILES_A_MINUTE = 20;
  private static final UUID FIELD = UUID.randomUUID();

  @Autowired JdbcClient jdbc;

  private ParleyWire wire;
  private AgentClient anna;

  @BeforeEach
  void roomForAll() {
    jdbc.sql("update agent set capacity = 100 where name = 'Anna Rossi'").update();
    jdbc.sql(
            """
            insert into contact_field (id, list_id, position, label, kind)
            select ?, id, 0, 'Shoe size', 'TEXT' from contact_list where is_default
            """)
        .param(FIELD)
        .update();
    wire = new ParleyWire("http://localhost:" + port, TestSite.url().replaceAll("/$", ""));
    anna = wire.agent(PasswordLogin.of(TestKeycloak.issuer(), "anna"));
  }

  @AfterEach
  void asItWas() {
    jdbc.sql("update agent set capacity = 5 where name = 'Anna Rossi'").update();
    jdbc.sql("delete from contact_field").update();
    wire.close();
  }

  @Test
  void holdsOnTheAgentsDesktop() {
    var browser = people.arrives("anna");
    var trap = Trap.in(browser);
    var desktop = AgentDesktop.open(browser, parley());
    desktop.logIn("anna");
    desktop.becomeAvailable();

    var chats = chatOfEach();
    var offers = desktop.page().getByRole(AriaRole.ARTICLE);
    assertThat(offers).hasCount(chats.size());
    look(trap, desktop.page(), "offers");
    anna.offers().forEach(offer -> anna.accept(id(offer.get("id").asString())).expect(200));
    for (var number = 0; number < chats.size(); number++) {
      sendFileAndNote(chats.get(number), TEXTS.get(number));
      describe(chats.get(number).interaction(), TEXTS.get(number));
    }
    var tabs = desktop.page().getByRole(AriaRole.TAB);
    assertThat(tabs).hasCount(chats.size());
    for (var number = 0; number < chats.size(); number++) {
      tabs.nth(number).click();
      assertThat(desktop.conversation().getByRole(AriaRole.NOTE)).isVisible();
      assertThat(desktop.composer()).isInViewport();
      trap.isStillSet(desktop.page(), "the chat of " + TEXTS.get(number));
    }
    look(trap, desktop.page(), "chat");
    for (var part : List.of("Contact", "Journey")) {
      desktop
          .page()
          .getByRole(AriaRole.RADIOGROUP, exactly("Beside this chat"))
          .getByText(part, new Locator.GetByTextOptions().setExact(true))
          .click();
      for (var number = 0; number < chats.size(); number += 9) {
        tabs.nth(number).click();
        trap.isStillSet(desktop.page(), part + " of " + TEXTS.get(number));
      }
      look(trap, desktop.page(), part.toLowerCase(Locale.ROOT));
    }
    desktop.page().navigate(parley() + "interactions");
    assertThat(desktop.page().getByRole(AriaRole.ROW).nth(20)).isVisible();
    look(trap, desktop.page(), "interactions");
  }

  @Test
  void holdsInOneChatOnBothSidesAndWithTheSupervisor() throws IOException {
    var agents = people.arrives("anna");
    var ofAgent = Trap.in(agents);
    var desktop = AgentDesktop.open(agents, parley());
    desktop.logIn("anna");
    desktop.becomeAvailable();
    var customers = people.arrives("customer");
    var ofCustomer = Trap.in(customers);
    var name = TEXTS.getFirst();
    var address = TestSite.url() + "?q=" + encoded(String.join("", TEXTS.subList(0, 5)));
    var customer = CustomerPage.open(customers.newPage(), address + "#<script>trap()</script>");
    customer.startChat(name, TEXTS.get(2));
    desktop.page().getByRole(AriaRole.BUTTON, exactly("Accept")).click();
    assertThat(desktop.composer()).isVisible();
    var chat = chats.theOpenOne();

    for (var text : TEXTS) {
      isHandled(anna.post(chat, UUID.randomUUID(), text).status());
      isHandled(anna.note(chat, UUID.randomUUID(), text).status());
    }
    TEXTS.stream().limit(FILES_A_MINUTE).forEach(text -> sendFile(chat, text));
    customer.say(String.join(" ", TEXTS.subList(10, 30)));

    assertThat(customer.message("far below")).isVisible();
    assertThat(customer.log().getByRole(AriaRole.BUTTON, containing("Download")).first())
        .isVisible();
    look(ofCustomer, customer.page(), "snippet");
    assertThat(desktop.conversation().getByRole(AriaRole.NOTE).last()).isVisible();
    look(ofAgent, desktop.page(), "conversation");
    desktop.page().getByText("isolates that never end").first().scrollIntoViewIfNeeded();
    look(ofAgent, desktop.page(), "signs");
    customer.page().getByText("isolates that never end").first().scrollIntoViewIfNeeded();
    look(ofCustomer, customer.page(), "snippet-signs");
    var supervisors = people.arrives("sofia");
    var ofSupervisor = Trap.in(supervisors);
    var sofia = SupervisorDesktop.open(supervisors, parley());
    sofia.logIn("sofia");
    look(ofSupervisor, sofia.page(), "running");
    sofia.openChat(name);
    assertThat(sofia.log()).containsText("far below");
    look(ofSupervisor, sofia.page(), "supervised");
    isOnlyText(
        anna.http()
            .load("/api/interactions/" + chat + "/transcript.pdf?request=" + UUID.randomUUID())
            .bytes());
  }

  private static void isOnlyText(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("trap()", "far below");
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getOpenAction()).isNull();
      assertThat(catalog.getActions().getCOSObject().size()).isZero();
      assertThat(catalog.getNames()).isNull();
      for (var page : document.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
    }
  }

  private List<CustomerClient> chatOfEach() {
    var started = new ArrayList<CustomerClient>();
    TEXTS.forEach(text -> started.add(start(text)));
    return started;
  }

  private CustomerClient start(String text) {
    var request =
        Map.of(
            "idempotencyKey", UUID.randomUUID(),
            "form", Map.of("name", cut(text, 80)),
            "pageUrl", TestSite.url() + "?q=" + encoded(text),
            "referrer", "https://search.example/?q=" + text,
            "message", Map.of("id", UUID.randomUUID(), "text", "x" + text));
    var answer = wire.asPage().post("/api/snippet/SHOP/interactions", request).expect(201).body();
    return wire.customer(
        id(answer.get("interactionId").asString()), answer.get("token").asString());
  }

  private void sendFileAndNote(CustomerClient customer, String text) {
    var bytes = "harmless".getBytes(StandardCharsets.UTF_8);
    var file = new FilePart(text, bytes);
    customer
        .http()
        .upload("/api/customer/interaction/attachments", UUID.randomUUID(), "x" + text, file)
        .expect(201);
    anna.note(customer.interaction(), UUID.randomUUID(), "x" + text).expect(201);
  }

  /** What the agent can write of the contact; an address must look like one. */
  private void describe(UUID chat, String text) {
    var path = "/api/interactions/" + chat + "/contact";
    for (var email : List.of("", "\"<img/src=x/onerror=trap()>\"@evil.invalid")) {
      var contact = anna.http().get(path).expect(200).body();
      var change = new HashMap<String, Object>();
      change.put("version", contact.get("version"));
      change.put("name", cut("x" + text, 120));
      change.put("email", email);
      change.put("phone", cut(text, 40));
      change.put("notes", text);
      change.put("custom", Map.of(FIELD, text));
      isHandled(anna.http().put(path, change).status());
    }
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  private void sendFile(UUID chat, String name) {
    var path = "/api/interactions/" + chat + "/attachments";
    var file = new FilePart(name, "harmless".getBytes(StandardCharsets.UTF_8));
    isHandled(anna.http().upload(path, UUID.randomUUID(), name, file).status());
  }

  /** Taken or refused, but never a fault of ours. */
  private static void isHandled(int status) {
    assertThat(status).isBetween(200, 422);
  }

  private static void look(Trap trap, Page page, String where) {
    trap.isStillSet(page, where);
    Pictures.of("hostile-" + where, page);
  }

  private static UUID id(String text) {
    return UUID.fromString(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions containing(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
