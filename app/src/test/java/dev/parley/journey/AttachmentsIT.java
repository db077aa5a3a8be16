package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attachment.SampleFiles;
import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.FilePart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Files from both sides of a chat, and who may load them. */
@ParleyIT
class AttachmentsIT {
  private static final String OWN = "/api/customer/interaction/attachments";
  private static final int MOST = 25 * 1024 * 1024;
  private static final FilePart TEXT = new FilePart("list.txt", SampleFiles.utf8("one\ntwo\n"));
  private static final FilePart PICTURE =
      new FilePart("photo.jpg", SampleFiles.photograph(1300, 800));

  @RegisterExtension final Scene scene = new Scene();
  private AgentClient anna;
  private CustomerClient customer;
  private UUID chat;

  @BeforeEach
  void annaHasAChat() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    customer = scene.customer("Hello");
    chat = customer.interaction();
    anna.take(customer);
  }

  @AfterEach
  void theWebsiteTakesFilesAsUsual() {
    settings(
        Map.of(
            "attachmentsEnabled",
            true,
            "attachmentMaxBytes",
            15 * 1024 * 1024,
            "attachmentTypes",
            List.of("IMAGES", "DOCUMENTS", "TEXT")));
  }

  @Test
  void whatTheCustomerSendsTheAgentLoadsUnchanged() {
    var sent = upload(TEXT).expect(201).body();

    assertThat(sent.get("kind").asString()).isEqualTo("ATTACHMENT");
    assertThat(sent.get("text").asString()).isEqualTo("my list");
    var told = awaitMessage(sent);
    assertThat(told.at("/attachment/name").asString()).isEqualTo("list.txt");
    assertThat(told.at("/attachment/type").asString()).isEqualTo("text/plain");
    assertThat(told.at("/attachment/size").asLong()).isEqualTo(TEXT.bytes().length);
    assertThat(told.at("/attachment/state").asString()).isEqualTo("CLEAN");
    var loaded = anna.http().load(agentPath(sent));
    assertThat(loaded.status()).isEqualTo(200);
    assertThat(loaded.bytes()).isEqualTo(TEXT.bytes());
    assertThat(loaded.header("content-type")).startsWith("text/plain");
    assertThat(loaded.header("content-disposition")).startsWith("attachment;").contains("list.txt");
    assertThat(loaded.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(loaded.header("content-security-policy")).isEqualTo("sandbox; default-src 'none'");
    assertThat(loaded.header("cache-control")).startsWith("private").contains("immutable");
    assertThat(anna.http().load(agentPath(sent) + "/preview").status()).isEqualTo(404);
    var page = customer.messagesAfter(sent.get("seq").asLong() - 1);
    assertThat(page.at("/messages/0/attachment/id")).isEqualTo(sent.at("/attachment/id"));
  }

  @Test
  void aPictureOfTheAgentHasAPreviewOnTheCustomersPage() {
    var answer = anna.http().upload(agentPath(), UUID.randomUUID(), "", PICTURE).expect(201);

    var sent = answer.body();
    assertThat(sent.get("text").asString()).isEmpty();
    assertThat(sent.at("/attachment/width").asInt()).isEqualTo(800);
    assertThat(sent.at("/attachment/height").asInt()).isEqualTo(1300);
    var preview = customer.http().load(OWN + "/" + idOf(sent) + "/preview");
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.header("content-type")).isEqualTo("image/jpeg");
    assertThat(preview.header("content-disposition")).startsWith("inline;");
    assertThat(preview.header("content-security-policy")).isEqualTo("sandbox; default-src 'none'");
    var full = customer.http().load(OWN + "/" + idOf(sent));
    assertThat(full.bytes()).hasSize(sent.at("/attachment/size").asInt());
    assertThat(full.header("content-disposition")).startsWith("attachment;");
  }

  @Test
  void aRepetitionIsAnsweredWithTheSameMessage() {
    var id = UUID.randomUUID();
    var first = customer.http().upload(OWN, id, "", TEXT).expect(201).body();

    var again = customer.http().upload(OWN, id, "", TEXT).expect(200).body();

    assertThat(again).isEqualTo(first);
    assertThat(customer.http().upload(OWN, id, "", PICTURE).expect(409).problem())
        .isEqualTo("/problems/message-id-reused");
    assertThat(customer.post(id, "my list").expect(409).problem())
        .isEqualTo("/problems/message-id-reused");
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void repetitionsAtTheSameMomentAreOneMessage() {
    var id = UUID.randomUUID();

    var answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> customer.http().upload(OWN, id, "", PICTURE).status()))
            .limit(5)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void refusesWhatTheWebsiteDoesNotTake() {
    var page = new FilePart("photo.png", SampleFiles.utf8("<html><script>alert(1)</script>"));
    var refused = upload(page).expect(415);
    assertThat(refused.problem()).isEqualTo("/problems/attachment-type-refused");
    assertThat(refused.body().get("found").asString()).isEqualTo("text/html");
    assertThat(upload(new FilePart("a.png", SampleFiles.pngThatClaims(50_000, 50_000))).problem())
        .isEqualTo("/problems/attachment-invalid");
    assertThat(upload(new FilePart("a.txt", new byte[0])).body().get("reason").asString())
        .isEqualTo("empty");
    assertThat(upload().expect(422).body().get("reason").asString()).isEqualTo("no-file");
    assertThat(upload(TEXT, TEXT).expect(422).problem()).isEqualTo("/problems/attachment-invalid");

    settings(Map.of("attachmentMaxBytes", 7));
    var large = upload(TEXT).expect(413);
    assertThat(large.problem()).isEqualTo("/problems/attachment-too-large");
    assertThat(large.body().get("maxBytes").asLong()).isEqualTo(7);
    settings(Map.of("attachmentMaxBytes", 1000, "attachmentTypes", List.of("IMAGES")));
    upload(TEXT).expect(415);
    settings(Map.of("attachmentsEnabled", false));
    assertThat(upload(TEXT).expect(403).problem()).isEqualTo("/problems/attachments-off");
    assertThat(anna.interaction(chat).body().get("attachments").isNull()).isTrue();
    assertThat(stored()).isZero();
  }

  @Test
  void theLargestFileGoesThroughAndOneByteMoreDoesNot() {
    settings(Map.of("attachmentMaxBytes", MOST));
    var text = new byte[MOST + 1];
    Arrays.fill(text, (byte) 'x');

    assertThat(upload(new FilePart("a.txt", text)).expect(413).problem())
        .isEqualTo("/problems/attachment-too-large");
    var sent = upload(new FilePart("a.txt", Arrays.copyOf(text, MOST))).expect(201).body();

    var loaded = anna.http().load(agentPath(sent));
    assertThat(loaded.bytes()).hasSize(MOST).containsOnly('x');
    assertThat(loaded.header("content-length")).isEqualTo(String.valueOf(MOST));
  }

  @Test
  void namesAreCleaned() {
    var endless = "x".repeat(5_000) + ".txt";
    assertThat(nameOf(new FilePart(endless, TEXT.bytes()))).hasSize(120).endsWith("x.txt");
    assertThat(nameOf(new FilePart("../../etc/\u202Etxt.exe", TEXT.bytes())))
        .isEqualTo("txt.exe.txt");
  }

  @Test
  void aChatTakesSoManyFilesAMinute() {
    scene
        .jdbc()
        .sql(
            """
            insert into attachment (id, interaction_id, name, media_type, size, preview, state,
              upload_hash, sent_at)
            select gen_random_uuid(), ?, 'a', 'text/plain', 1, false, 'CLEAN', '', now()
            from generate_series(1, 20)
            """)
        .param(chat)
        .update();

    assertThat(upload(TEXT).expect(429).problem()).isEqualTo("/problems/too-many-attachments");
  }

  @Test
  void aClosedChatTakesNoFilesButGivesThemOut() {
    var sent = upload(TEXT).expect(201).body();
    anna.end(chat).expect(204);

    assertThat(upload(TEXT).expect(409).problem()).isEqualTo("/problems/interaction-closed");
    assertThat(customer.http().load(OWN + "/" + idOf(sent)).status()).isEqualTo(200);
  }

  @Test
  void nobodyElseLoadsOrSendsFiles() {
    var sent = upload(TEXT).expect(201).body();
    var bruno = scene.window("bruno");
    var stranger = scene.customer("Hi");

    assertThat(bruno.http().load(agentPath(sent)).status()).isEqualTo(404);
    assertThat(bruno.http().upload(agentPath(), UUID.randomUUID(), "", TEXT).status())
        .isEqualTo(404);
    assertThat(stranger.http().load(OWN + "/" + idOf(sent)).status()).isEqualTo(404);
    var sofia = scene.supervisor();
    var spied = "/api/supervision" + agentPath(sent).substring("/api".length());
    assertThat(sofia.http().load(spied).status()).isEqualTo(403);
    sofia.spy(chat).expect(201);
    assertThat(sofia.http().load(spied).bytes()).isEqualTo(TEXT.bytes());
  }

  @Test
  void whoHasHandedTheChatOverLosesItsFiles() {
    var sent = upload(TEXT).expect(201).body();
    var bruno = scene.available("bruno");
    anna.http()
        .post("/api/interactions/" + chat + "/transfer", Map.of("agentId", Scene.idOf("bruno")))
        .expect(201);
    bruno.accept(bruno.awaitOffer(chat)).expect(200);

    assertThat(anna.http().load(agentPath(sent)).status()).isEqualTo(404);
    assertThat(bruno.http().load(agentPath(sent)).bytes()).isEqualTo(TEXT.bytes());
  }

  @Test
  void thePagesAreToldWhatTheWebsiteTakes() {
    var limits = anna.interaction(chat).body().get("attachments");

    assertThat(limits.get("maxBytes").asLong()).isEqualTo(15 * 1024 * 1024);
    assertThat(limits.get("accept").asString()).contains("image/png", ".pdf").doesNotContain("zip");
    settings(Map.of("attachmentTypes", List.of("ARCHIVES")));
    var snippet = scene.wire().asPage().get("/api/snippet/" + Scene.WEBSITE).expect(200).body();
    assertThat(snippet.at("/attachments/accept").asString()).contains(".zip").doesNotContain("png");
    var wrong = Map.of("attachmentMaxBytes", 26 * 1024 * 1024);
    assertThat(scene.administrator().change(Scene.WEBSITE, wrong).expect(422).body().get("fields"))
        .hasSize(1);
  }

  private Answer upload(FilePart... files) {
    return customer.http().upload(OWN, UUID.randomUUID(), "my list", files);
  }

  private String nameOf(FilePart file) {
    return upload(file).expect(201).body().at("/attachment/name").asString();
  }

  private void settings(Map<String, ?> change) {
    scene.administrator().change(Scene.WEBSITE, change).expect(200);
  }

  private JsonNode awaitMessage(JsonNode sent) {
    var id = sent.get("id").asString();
    return anna.events()
        .await("the file", event -> event.at("/message/id").asString("").equals(id))
        .get("message");
  }

  private int stored() {
    return scene
        .jdbc()
        .sql("select count(*) from attachment where interaction_id = ?")
        .param(chat)
        .query(Integer.class)
        .single();
  }

  private String agentPath() {
    return "/api/interactions/" + chat + "/attachments";
  }

  private String agentPath(JsonNode sent) {
    return agentPath() + "/" + idOf(sent);
  }

  private static String idOf(JsonNode sent) {
    return sent.at("/attachment/id").asString();
  }
}
