package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import dev.parley.process.ProduceTranscript;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestMailServer;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer has the chat mailed: the process produces it, and a mail server takes it. */
@ParleyIT
class TranscriptMailIT {
  private static final String CARLA = "carla.o'neill+chat@customer.example";

  @RegisterExtension final Scene scene = new Scene();

  private final TestMailServer server = new TestMailServer();
  @Autowired private HistoryService history;

  private AgentClient anna;
  private CustomerClient customer;

  @BeforeEach
  void aChat() {
    configure(server.settings());
    offer(Scene.WEBSITE);
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    customer = scene.customer("Is it waterproof?");
  }

  @AfterEach
  void noMail() {
    server.close();
    scene.jdbc().sql("update mail_settings set host = null").update();
    scene.jdbc().sql("delete from transcript_mail_website").update();
  }

  @Test
  void goesOutByTheChatsProcessWhenItsConversationIsOver() throws Exception {
    anna.take(customer);
    anna.say(customer.interaction(), "It is – שלום 你好");
    ask(CARLA, "it").expect(204);
    assertThat(state()).isEqualTo("REQUESTED");
    assertThat(server.received()).isEmpty();

    anna.end(customer.interaction()).expect(204);

    var mail = server.received(1).getFirst();
    assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
    assertThat(mail.getRecipients(RecipientType.TO)[0]).hasToString(CARLA);
    var from = (InternetAddress) mail.getFrom()[0];
    assertThat(from.getPersonal() + " at " + from.getAddress())
        .isEqualTo("Shop & Söhne at chat@shop.example");
    assertThat(mail.getSubject()).isEqualTo("La tua chat con Journey");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(words(mail)).contains("il PDF allegato contiene la tua chat con Journey");
    assertThat(pdf(mail))
        .contains("Trascrizione della chat", "Is it waterproof?", "It is – שלום 你好");
    await("SENT");
    assertThat(passed(ChatInteraction.TRANSCRIPT_PRODUCED)).isEqualTo(1);
    assertThat(addresses()).isEmpty();
  }

  @Test
  void holdsNothingInternal() throws Exception {
    anna.take(customer);
    var sofia = scene.supervisor();
    sofia.spy(customer.interaction()).expect(201);
    sofia.whisper(customer.interaction(), UUID.randomUUID(), "Offer her a discount").expect(201);
    ask(CARLA, "en").expect(204);

    customer.leave().expect(204);

    var pdf = pdf(server.received(1).getFirst());
    assertThat(pdf).contains("Is it waterproof?").doesNotContain("discount", "Whisper");
  }

  @Test
  void goesOutAtOnceOnceTheChatIsOver() {
    anna.take(customer);
    customer.leave().expect(204);

    ask(CARLA, "en").expect(204);

    server.received(1);
    await("SENT");
    assertThat(scene.engine().running(customer.interaction())).isLessThanOrEqualTo(1);
  }

  @Test
  void goesOutAfterAChatThatNobodyTook() {
    ask(CARLA, "en").expect(204);

    customer.leave().expect(204);

    server.received(1);
    await("SENT");
  }

  @Test
  void goesToTheLastAddressOfARunningChat() throws Exception {
    anna.take(customer);
    ask("wrong@customer.example", "de").expect(204);
    ask(CARLA, "fr").expect(204);

    customer.leave().expect(204);

    var mail = server.received(1).getFirst();
    assertThat(mail.getRecipients(RecipientType.TO)[0]).hasToString(CARLA);
    assertThat(mail.getSubject()).isEqualTo("Votre conversation avec Journey");
    await("SENT");
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void goesOutThreeTimesAtMost() {
    anna.take(customer);
    customer.leave().expect(204);
    for (var time = 1; time <= 3; time++) {
      ask(CARLA, "en").expect(204);
      server.received(time);
      await("SENT");
    }

    assertThat(ask(CARLA, "en").expect(409).problem())
        .isEqualTo("/problems/transcript-mailed-often");
  }

  @Test
  void isTriedAgainWhenTheServerIsAway() {
    anna.take(customer);
    ask(CARLA, "en").expect(204);
    server.stop();
    customer.leave().expect(204);
    Awaitility.await().until(() -> tries() > 0);
    assertThat(ask(CARLA, "en").expect(409).problem())
        .isEqualTo("/problems/transcript-mail-under-way");

    server.restart();

    server.received(1);
    await("SENT");
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void isGivenUpWhenTheServerNeverTakesIt() {
    configure(Map.of("password", "another one"));
    anna.take(customer);
    ask(CARLA, "en").expect(204);

    customer.leave().expect(204);

    await("FAILED");
    assertThat(server.received()).isEmpty();
    assertThat(addresses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "carla",
        "carla@localhost",
        "carla@customer.example, eve@evil.example",
        "Carla <carla@customer.example>",
        "carla@customer.example\r\nBcc: eve@evil.example",
        "\"carla@evil.example\"@customer.example",
        "carla@customer.example\u202e",
        "\u0441arla@customer.example"
      })
  void goesToOneAddressAndNothingElse(String address) {
    assertThat(ask(address, "en").expect(422).problem())
        .isEqualTo("/problems/transcript-address-invalid");
  }

  @Test
  void isOfferedOnlyIfTheWebsiteDoesAndThereIsAServer() {
    assertThat(state()).isEqualTo("OFFERED");
    offer();
    assertThat(state()).isEmpty();
    assertThat(ask(CARLA, "en").expect(404).problem())
        .isEqualTo("/problems/transcript-not-offered");

    offer(Scene.WEBSITE);
    scene.jdbc().sql("update mail_settings set host = null").update();

    assertThat(state()).isEmpty();
    ask(CARLA, "en").expect(404);
  }

  private Answer ask(String address, String language) {
    var path = "/api/customer/interaction/transcript-mail";
    return customer.http().put(path, Map.of("address", address, "language", language));
  }

  private void await(String state) {
    Awaitility.await().atMost(TestMailServer.PATIENCE).until(() -> state().equals(state));
  }

  private String state() {
    return customer.state().path("transcriptMail").asString("");
  }

  private void configure(Map<String, Object> changes) {
    var settings = server.settings();
    settings.putAll(changes);
    scene.administrator().http().put("/api/settings/mail", settings).expect(200);
  }

  private void offer(String... websites) {
    var settings =
        Map.of(
            "agentPlain", true,
            "agentAttachments", false,
            "agentNotes", false,
            "customerWebsites", List.of(),
            "mailWebsites", List.of(websites));
    scene.administrator().http().put("/api/settings/transcripts", settings).expect(200);
  }

  private long passed(String activity) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(
            history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(ChatInteraction.KEY)
                .processInstanceBusinessKey(customer.interaction().toString())
                .singleResult()
                .getId())
        .activityId(activity)
        .finished()
        .count();
  }

  private int tries() {
    return scene
        .jdbc()
        .sql(
            """
            select count(*) from act_ru_ext_task t join act_ru_variable v
              on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = ?
            join transcript_mail m on m.id::text = v.text_
            where t.topic_name_ = ? and t.retries_ is not null and m.interaction_id = ?
            """)
        .params(ProduceTranscript.MAIL_ID.name(), ProduceTranscript.topic(), customer.interaction())
        .query(Integer.class)
        .single();
  }

  private List<String> addresses() {
    return scene
        .jdbc()
        .sql("select address from transcript_mail where interaction_id = ?")
        .param(customer.interaction())
        .query(String.class)
        .list()
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private static String words(MimeMessage mail) throws Exception {
    return (String) ((MimeMultipart) part(mail, 0).getContent()).getBodyPart(0).getContent();
  }

  private static String pdf(MimeMessage mail) throws Exception {
    var enclosed = part(mail, 1);
    assertThat(enclosed.getContentType()).startsWith("application/pdf");
    assertThat(enclosed.getFileName()).matches("transcript-[0-9a-f]{8}\\.pdf");
    try (var pdf = Loader.loadPDF(enclosed.getInputStream().readAllBytes())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static BodyPart part(MimeMessage mail, int index) throws Exception {
    return ((MimeMultipart) mail.getContent()).getBodyPart(index);
  }
}
