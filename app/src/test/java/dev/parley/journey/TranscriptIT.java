package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.FilePart;
import dev.parley.wire.Loaded;
import dev.parley.wire.WireHttp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A chat as a PDF: who may have it, and what is in it. */
@ParleyIT
class TranscriptIT {
  private static final String SETTINGS = "/api/settings/transcripts";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;
  private AgentClient anna;
  private CustomerClient customer;

  @BeforeEach
  void aChat() {
    ada = scene.administrator().http();
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    customer = scene.customer("Is it waterproof?");
    anna.take(customer);
    anna.say(customer.interaction(), "It is – שלום 你好");
  }

  @AfterEach
  void asItWas() {
    scene
        .jdbc()
        .sql(
            "update transcript_settings set agent_plain = true, agent_attachments = false, agent_notes = false")
        .update();
    scene.jdbc().sql("delete from transcript_website").update();
    scene.jdbc().sql("delete from transcript_production").update();
  }

  @Test
  void theAgentHasItAndNobodyElseOfTheAgents() throws Exception {
    var mine = load(anna.http(), ofAgent());

    assertThat(mine.status()).isEqualTo(200);
    assertThat(mine.header("content-type")).isEqualTo("application/pdf");
    assertThat(mine.header("content-disposition"))
        .isEqualTo("attachment; filename=\"transcript-" + shortId() + ".pdf\"");
    assertThat(mine.header("cache-control")).isEqualTo("no-store");
    assertThat(text(mine)).contains("Carla", "Anna", "Is it waterproof?", "It is – שלום 你好");
    assertThat(load(scene.window("bruno").http(), ofAgent()).status()).isEqualTo(404);
    assertThat(anna.http().get("/api/interactions/" + UUID.randomUUID() + query(false)).status())
        .isEqualTo(404);
  }

  @Test
  void notesAreInItOnlyWhenAskedForAndAllowed() throws Exception {
    whisper("Offer her a discount");

    assertThat(text(load(anna.http(), ofAgent()))).doesNotContain("discount");
    var refused = anna.http().get(path("interactions", true)).expect(403);
    assertThat(refused.problem()).isEqualTo("/problems/transcript-denied");
    allow(true);

    assertThat(text(load(anna.http(), path("interactions", true))))
        .contains("Offer her a discount");
    assertThat(text(load(anna.http(), ofAgent()))).doesNotContain("discount");
  }

  @Test
  void withAndWithoutAttachmentsAreTwoPermissions() throws Exception {
    var bill = new FilePart("bill.txt", "Two tents".getBytes(StandardCharsets.UTF_8));
    customer
        .http()
        .upload("/api/customer/interaction/attachments", UUID.randomUUID(), "The bill", bill)
        .expect(201);
    var with = ofAgent() + "&attachments=true";

    assertThat(text(load(anna.http(), ofAgent()))).contains("File: bill.txt (9 B)");
    assertThat(anna.http().get(with).expect(403).problem())
        .isEqualTo("/problems/transcript-denied");
    allow(false, true, false);

    assertThat(anna.http().get("/api/transcripts/rights").body().get("attachments").asBoolean())
        .isTrue();
    assertThat(anna.http().get(ofAgent()).expect(403).problem())
        .isEqualTo("/problems/transcript-denied");
    var made = load(anna.http(), with);
    assertThat(text(made)).contains("File: bill.txt (9 B) – enclosed in this PDF as number 1");
    assertThat(enclosed(made)).containsExactly(Map.entry("01 bill.txt", "Two tents"));
    var sofia = scene.supervisor().http();
    assertThat(enclosed(load(sofia, path("supervision/interactions", true) + "&attachments=true")))
        .hasSize(1);
  }

  @Test
  void aSupervisorHasEveryOneWithItsNotesAndThatIsOnRecord() throws Exception {
    whisper("Offer her a discount");
    var sofia = scene.supervisor().http();

    assertThat(text(load(sofia, path("supervision/interactions", true))))
        .contains("Offer her a discount");

    var record =
        scene
            .jdbc()
            .sql(
                "select actor_name || ' ' || (details ->> 'notes') from audit_entry"
                    + " where action = 'transcript.made' and subject = ?")
            .param(customer.interaction().toString())
            .query(String.class)
            .list();
    assertThat(record).hasSize(1).first().asString().endsWith("true");
  }

  @Test
  void theCustomerHasItIfTheWebsiteAllowsItAndNeverWithNotes() throws Exception {
    whisper("Offer her a discount");
    var path = "/api/customer/interaction/transcript.pdf";
    assertThat(customer.http().get(path).expect(404).problem())
        .isEqualTo("/problems/transcript-not-offered");
    allow(true, Scene.WEBSITE);

    var hers = text(load(customer.http(), path + "?notes=true"));

    assertThat(hers).contains("Is it waterproof?", "It is").doesNotContain("discount", "Whisper");
    customer.leave();
    assertThat(text(load(customer.http(), path))).contains("Closed");
  }

  @Test
  void tellsHowFarItIsAndCanBeCancelled() {
    manyMessages(20_000);
    var request = UUID.randomUUID();
    var made =
        CompletableFuture.supplyAsync(
            () -> anna.http().get("/api/interactions/" + customer.interaction() + query(request)));
    var progress = "/api/transcripts/" + request;

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> anna.http().get(progress).body().path("done").asInt(0) > 0);
    assertThat(anna.http().get(progress).body().get("total").asInt()).isGreaterThan(20_000);
    assertThat(scene.window("bruno").http().get(progress).status()).isEqualTo(404);
    scene.window("bruno").http().delete(progress).expect(204);
    anna.http().delete(progress).expect(204);

    assertThat(made.join().problem()).isEqualTo("/problems/transcript-cancelled");
    assertThat(anna.http().get(progress).status()).isEqualTo(404);
  }

  @Test
  void settingsAreKeptAndOnRecord() {
    allow(true, Scene.WEBSITE, "NONE");

    var kept = ada.get(SETTINGS).expect(200).body();

    assertThat(kept.get("agentNotes").asBoolean()).isTrue();
    assertThat(kept.get("customerWebsites")).hasSize(1);
    assertThat(kept.at("/customerWebsites/0").asString()).isEqualTo(Scene.WEBSITE);
    assertThat(ada.put(SETTINGS, Map.of("agentNotes", true)).status()).isEqualTo(400);
  }

  private void allow(boolean agentNotes, String... websites) {
    allow(true, false, agentNotes, websites);
  }

  private void allow(boolean plain, boolean attachments, boolean notes, String... websites) {
    var change =
        Map.of(
            "agentPlain", plain,
            "agentAttachments", attachments,
            "agentNotes", notes,
            "customerWebsites", List.of(websites),
            "mailWebsites", List.of());
    ada.put(SETTINGS, change).expect(200);
  }

  private void whisper(String text) {
    var sofia = scene.supervisor();
    sofia.spy(customer.interaction()).expect(201);
    sofia.whisper(customer.interaction(), UUID.randomUUID(), text).expect(201);
  }

  /** In one statement, since the page's receipts and the process write to the chat meanwhile. */
  private void manyMessages(int count) {
    scene
        .jdbc()
        .sql(
            """
            with room as (
              update interaction set last_seq = last_seq + :count where id = :id
              returning last_seq - :count as before)
            insert into message (interaction_id, seq, id, author, kind, text, sent_at)
            select :id, before + n, gen_random_uuid(), 'CUSTOMER', 'TEXT', 'Message ' || n, now()
            from room, generate_series(1, :count) n
            """)
        .param("id", customer.interaction())
        .param("count", count)
        .update();
  }

  private String ofAgent() {
    return path("interactions", false);
  }

  private String path(String of, boolean notes) {
    return "/api/" + of + "/" + customer.interaction() + query(notes);
  }

  private static String query(boolean notes) {
    return query(UUID.randomUUID()) + "&notes=" + notes;
  }

  private static String query(UUID request) {
    return "/transcript.pdf?request=" + request;
  }

  private String shortId() {
    return customer.interaction().toString().substring(0, 8);
  }

  private static Loaded load(WireHttp person, String path) {
    return person.load(path);
  }

  private static Map<String, String> enclosed(Loaded file) throws IOException {
    var found = new HashMap<String, String>();
    try (var pdf = Loader.loadPDF(file.bytes())) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values();
      for (var one : files) {
        var bytes = one.getEmbeddedFile().toByteArray();
        found.put(one.getFileUnicode(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return found;
  }

  private static String text(Loaded file) throws IOException {
    try (var pdf = Loader.loadPDF(file.bytes())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
