package dev.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionId;
import dev.parley.message.MessageService;
import dev.parley.message.MessageText;
import dev.parley.message.Sender;
import dev.parley.message.StoredMessage;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import dev.parley.website.WebsiteService;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.ParleyWire;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Files that wait for a virus scanner, beside an application that has none. */
@ParleyIT
class ScanIT {
  private static final String PATH = "/api/customer/interaction/attachments/";

  @Autowired private JdbcClient jdbc;
  @Autowired private MessageService messages;
  @Autowired private WebsiteService websites;
  @Autowired private AttachmentRules rules;
  @Autowired private FileInspection inspection;
  @Autowired private AttachmentRepository attachments;
  @Autowired private AttachmentStore store;
  @Autowired private PendingAttachments pending;
  @Autowired private ScanVerdicts verdicts;
  @Autowired private TransactionTemplate transactions;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private final MeterRegistry meters = new SimpleMeterRegistry();
  private FakeClamd clamd;
  private ParleyWire wire;
  private CustomerClient customer;

  @BeforeEach
  void aChat() throws IOException {
    clamd = FakeClamd.onAnyPort();
    var fixture = new ChatFixture(jdbc, null);
    var website = fixture.websiteOf(fixture.queue("RING_ALL", List.of()));
    websites.get(website);
    wire = new ParleyWire("http://localhost:" + port, "http://fixture.example");
    customer = wire.start(website, "Hello").connect();
  }

  @AfterEach
  void nothingWaits() throws IOException {
    customer.leave();
    customer.close();
    wire.close();
    clamd.close();
    jdbc.sql("delete from interaction where id = ?").param(customer.interaction()).update();
  }

  @Test
  void aFileWaitsUntilTheScannerFindsNothing() {
    var sent = send("hello");
    assertThat(told(sent).at("/attachment/state").asString()).isEqualTo("PENDING");
    var answer = customer.http().get(PATH + idOf(sent)).expect(409);
    assertThat(answer.problem()).isEqualTo("/problems/attachment-pending");

    sweep().scan();

    assertThat(awaitState(sent, "CLEAN").get("seq").asLong()).isEqualTo(sent.message().seq());
    assertThat(customer.http().load(PATH + idOf(sent)).bytes()).asString().isEqualTo("hello");
    assertThat(up()).isEqualTo(1);
  }

  @Test
  void aFileWithAVirusIsGone() {
    var sent = send("before " + FakeClamd.EICAR);

    sweep().scan();

    awaitState(sent, "REFUSED");
    var answer = customer.http().get(PATH + idOf(sent)).expect(410);
    assertThat(answer.problem()).isEqualTo("/problems/attachment-refused");
    assertThat(
            jdbc.sql("select count(*) from attachment_chunk where attachment_id = ?")
                .param(idOf(sent))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void filesWaitWhileTheScannerIsDown() throws IOException {
    var scannerPort = clamd.port();
    clamd.close();
    var sweep = sweep();
    var sent = send("hello");

    sweep.scan();

    assertThat(up()).isZero();
    assertThat(meters.get("parley.attachment.pending").gauge().value()).isGreaterThanOrEqualTo(1);
    customer.http().get(PATH + idOf(sent)).expect(409);
    clamd = FakeClamd.on(scannerPort);
    sweep.scan();
    awaitState(sent, "CLEAN");
    assertThat(up()).isEqualTo(1);
  }

  private StoredMessage send(String text) {
    var keeper = new AttachmentKeeper(attachments, store, messages, scanner(), clock);
    var service = new AttachmentService(messages, rules, inspection, keeper, attachments);
    var bytes = new ByteArrayResource(SampleFiles.utf8(text));
    var upload =
        new Upload(
            UUID.randomUUID(), MessageText.caption(""), "a.txt", bytes, bytes.contentLength());
    var chat = new InteractionId(customer.interaction());
    return transactions.execute(status -> service.send(chat, new Sender.Customer(), upload));
  }

  private ScanSweep sweep() {
    var scanner = scanner();
    return new ScanSweep(
        scanner, pending, store, verdicts, new ScannerState(meters, scanner, pending));
  }

  private VirusScanner scanner() {
    return new VirusScanner(new ScannerSettings("localhost", clamd.port(), Duration.ofSeconds(20)));
  }

  private double up() {
    return meters.get("parley.attachment.scanner.up").gauge().value();
  }

  private JsonNode told(StoredMessage sent) {
    var id = sent.message().id().toString();
    return customer
        .events()
        .await("the file", event -> event.at("/message/id").asString("").equals(id))
        .get("message");
  }

  private JsonNode awaitState(StoredMessage sent, String state) {
    var id = sent.message().id().toString();
    return customer
        .events()
        .await(
            state,
            event ->
                event.at("/message/id").asString("").equals(id)
                    && event.at("/message/attachment/state").asString("").equals(state))
        .get("message");
  }

  private static UUID idOf(StoredMessage sent) {
    return sent.message().attachment().id();
  }
}
