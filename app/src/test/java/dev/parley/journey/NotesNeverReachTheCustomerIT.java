package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.support.TestMailServer;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.Loaded;
import dev.parley.wire.SupervisorClient;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Captures all that a customer gets, on every route and in every frame, while the staff adds notes,
 * whispers and mentions each other.
 */
@ParleyIT
class NotesNeverReachTheCustomerIT {
  /** Stands in every note, and nowhere else. */
  private static final String SECRET = "zebra-7741";

  /** What the customer's page can ask for; a new route fails here until it is captured. */
  private static final Set<String> ROUTES =
      Set.of(
          "GET /api/snippet/{websiteKey}",
          "POST /api/snippet/{websiteKey}/interactions",
          "POST /api/snippet/{websiteKey}/offline-messages",
          "GET /api/customer/interaction",
          "GET /api/customer/interaction/messages",
          "POST /api/customer/interaction/messages",
          "POST /api/customer/interaction/form",
          "POST /api/customer/interaction/attachments",
          "GET /api/customer/interaction/attachments/{attachmentId}",
          "GET /api/customer/interaction/attachments/{attachmentId}/preview",
          "POST /api/customer/interaction/rating",
          "PUT /api/customer/interaction/attributes",
          "PUT /api/customer/interaction/identity",
          "GET /api/customer/interaction/transcript.pdf",
          "PUT /api/customer/interaction/transcript-mail",
          "POST /api/customer/interaction/close",
          "POST /api/customer/interaction/video/join");

  @RegisterExtension final Scene scene = new Scene();

  private final TestMailServer mail = new TestMailServer();

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final List<String> frames = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<UUID> secretIds = new ArrayList<>();

  @BeforeEach
  void customersMayKeepTheirChats() {
    scene.jdbc().sql("insert into transcript_website values (?)").param(Scene.WEBSITE).update();
    scene
        .jdbc()
        .sql("insert into transcript_mail_website values (?)")
        .param(Scene.WEBSITE)
        .update();
    scene.administrator().http().put("/api/settings/mail", mail.settings()).expect(200);
  }

  @AfterEach
  void asItWas() {
    scene.jdbc().sql("delete from transcript_website").update();
    scene.jdbc().sql("delete from transcript_mail_website").update();
    scene.jdbc().sql("update mail_settings set host = null").update();
    mail.close();
  }

  @Test
  void everyRouteOfTheCustomerIsCaptured() {
    var routes = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(
            mapping ->
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + path))));
    routes.removeIf(
        route -> !route.contains(" /api/customer/") && !route.contains(" /api/snippet/"));

    assertThat(routes).containsExactlyInAnyOrderElementsOf(ROUTES);
  }

  @Test
  void nothingOfANoteIsInAnythingThatTheCustomerGets() throws Exception {
    scene.queue("RING_ALL", "anna");
    var sofia = scene.supervisor();
    var customer = scene.customer("Hello");
    var chat = customer.interaction();
    eavesdrop(customer);
    sofia.spy(chat).expect(201);
    sofia.note(chat, secret(), SECRET + " while it waits").expect(201);
    capture(customer);

    var anna = scene.available("anna");
    anna.take(customer);
    anna.say(chat, "Good morning");
    customer.transcript().await("Good morning");
    capture(customer);

    var heardBefore = heardUpTo("Good morning");
    noteAndWhisper(sofia, anna, chat);
    anna.say(chat, "It costs nothing");
    customer.transcript().await("It costs nothing");
    assertThat(between(heardBefore, heardUpTo("It costs nothing")))
        .as("what the customer heard while the staff wrote to each other")
        .allMatch(frame -> frame.contains("\"type\":\"receipt\""));
    capture(customer);

    customer.say("Thank you");
    anna.transcript(chat).await("Thank you");
    customer.leave().expect(204);
    anna.note(chat, secret(), "@Bruno Keller " + SECRET + " afterwards", Scene.idOf("bruno"))
        .expect(201);
    sofia.note(chat, secret(), SECRET + " afterwards").expect(201);
    capture(customer);
    captureMail(customer);

    assertNothingLeaked();
    assertNoHole(customer);
  }

  private void noteAndWhisper(SupervisorClient sofia, AgentClient anna, UUID chat) {
    anna.note(chat, secret(), "@Bruno Keller " + SECRET, Scene.idOf("bruno")).expect(201);
    sofia.whisper(chat, secret(), SECRET + " whispered").expect(201);
    sofia.note(chat, secret(), "@Anna Rossi " + SECRET, Scene.idOf("anna")).expect(201);
    anna.events().await("mention");
    assertThat(anna.notes(chat).expect(200).body().get("notes")).hasSize(4);
    secretIds.addAll(
        scene
            .jdbc()
            .sql("select id from mention where interaction_id = ?")
            .param(chat)
            .query(UUID.class)
            .list());
  }

  /** A second page of the customer, which keeps every frame as it came. */
  private void eavesdrop(CustomerClient customer) {
    var session =
        scene.wire().customerSocket(customer.token(), frame -> frames.add(frame.toString()));
    session.subscribe("/user/queue/interaction");
    session.subscribe("/user/queue/errors");
  }

  /** Asks for all that the customer's page can ask for. */
  private void capture(CustomerClient customer) throws IOException {
    var http = customer.http();
    var own = "/api/customer/interaction";
    bodies.add(http.get("/api/snippet/" + Scene.WEBSITE).expect(200).text());
    bodies.add(http.get(own).expect(200).text());
    bodies.add(http.get(own + "/messages?after=0&limit=500").expect(200).text());
    for (var after = 0; after < 8; after++) {
      bodies.add(http.get(own + "/messages?after=" + after).expect(200).text());
    }
    // an id of a note is no message of the customer's, and says nothing of itself
    secretIds.forEach(id -> bodies.add(own(http.get(own + "/messages/" + id).text(), id)));
    bodies.add(http.post(own + "/form", Map.of("id", UUID.randomUUID(), "data", Map.of())).text());
    bodies.add(http.post(own + "/video/join", Map.of()).text());
    bodies.add(http.post(own + "/rating", Map.of("answers", Map.of())).text());
    bodies.add(http.put(own + "/attributes", Map.of("attributes", Map.of("plan", "Gold"))).text());
    bodies.add(http.put(own + "/identity", Map.of("identity", "none")).text());
    bodies.add(http.upload(own + "/attachments", UUID.randomUUID(), "").text());
    var unknown = own + "/attachments/" + UUID.randomUUID();
    bodies.add(http.get(unknown).text());
    bodies.add(http.get(unknown + "/preview").text());
    bodies.add(printed(http.load(own + "/transcript.pdf?notes=true")));
    bodies.add(http.put(own + "/transcript-mail", Map.of("address", "x", "language", "")).text());
  }

  /** The chat as it is mailed: every byte of the mail, and what its PDF says. */
  private void captureMail(CustomerClient customer) throws Exception {
    var wish = Map.of("address", "carla@customer.example", "language", "en");
    var path = "/api/customer/interaction/transcript-mail";
    bodies.add(customer.http().put(path, wish).expect(204).text());
    var received = mail.received(1).getFirst();
    var raw = new ByteArrayOutputStream();
    received.writeTo(raw);
    bodies.add(raw.toString(StandardCharsets.UTF_8));
    var enclosed = ((MimeMultipart) received.getContent()).getBodyPart(1);
    bodies.add(printed(enclosed.getInputStream().readAllBytes()));
  }

  private static String printed(Loaded transcript) throws IOException {
    assertThat(transcript.status()).isEqualTo(200);
    return printed(transcript.bytes());
  }

  private static String printed(byte[] transcript) throws IOException {
    try (var pdf = Loader.loadPDF(transcript)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** The answer without what was asked. */
  private static String own(String answer, UUID asked) {
    return answer.replace(asked.toString(), "");
  }

  private UUID secret() {
    var id = UUID.randomUUID();
    secretIds.add(id);
    return id;
  }

  /** The place of the frame with the text, as soon as the second page has heard it too. */
  private int heardUpTo(String text) {
    return Awaitility.await()
        .until(
            () ->
                IntStream.range(0, frames.size())
                    .filter(index -> frames.get(index).contains(text))
                    .findFirst()
                    .orElse(-1),
            place -> place >= 0);
  }

  private List<String> between(int from, int to) {
    return List.copyOf(frames).subList(from + 1, to);
  }

  private void assertNothingLeaked() {
    var everything = new ArrayList<>(bodies);
    everything.addAll(frames);
    assertThat(everything).hasSizeGreaterThan(20);
    var secrets = new ArrayList<>(List.of(SECRET, "Sofia", "Marino", "Rossi", "Bruno", "Keller"));
    secretIds.forEach(id -> secrets.add(id.toString()));
    secrets.add(Scene.idOf("anna").toString());
    secrets.add(Scene.idOf("bruno").toString());
    secrets.addAll(List.of("noteSeq", "NoteSeq", "\"note", "mention", "WHISPER", "whisper"));
    assertThat(everything)
        .allSatisfy(told -> assertThat(told).doesNotContain(secrets.toArray(String[]::new)));
  }

  private static void assertNoHole(CustomerClient customer) {
    var page = customer.messagesAfter(0);
    var seqs =
        page.get("messages").valueStream().map(message -> message.get("seq").asLong()).toList();
    assertThat(seqs).isNotEmpty();
    for (var index = 0; index < seqs.size(); index++) {
      assertThat(seqs.get(index)).isEqualTo(index + 1);
    }
    assertThat(page.get("lastSeq").asLong()).isEqualTo(seqs.size());
    assertThat(customer.state().get("lastSeq").asLong()).isEqualTo(seqs.size());
    assertThat(customer.transcript().messages()).hasSize(seqs.size());
  }
}
