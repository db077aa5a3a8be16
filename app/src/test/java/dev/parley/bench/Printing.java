package dev.parley.bench;

import dev.parley.attachment.SampleFiles;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.FilePart;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.WireHttp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/**
 * Scenario t: the transcript of one very long chat in several scripts, with pictures and files, as
 * a supervisor downloads it.
 */
final class Printing {
  private static final Duration TARGET = Duration.ofSeconds(10);
  private static final int MEGA = 1_000_000;
  private static final int FILES = 8;

  private final ParleyWire wire;
  private final WireHttp supervisor;
  private final Database database;
  private final Options options;
  private final Report report;

  Printing(
      ParleyWire wire, WireHttp supervisor, Database database, Options options, Report report) {
    this.wire = wire;
    this.supervisor = supervisor;
    this.database = database;
    this.options = options;
    this.report = report;
  }

  void run() {
    var customer = wire.start(Provisioning.website(0), "Transcript " + UUID.randomUUID());
    send(customer);
    write(customer.interaction());
    measure("t: transcript of %,d messages".formatted(options.printed()), customer, false);
    measure("t: the same with its pictures and files", customer, true);
    customer.leave().expect(204);
  }

  private void send(CustomerClient customer) {
    var bytes = "A line of a log.\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    for (var number = 0; number < FILES; number++) {
      var isPicture = number % 2 == 0;
      var file =
          isPicture
              ? new FilePart("tent.png", SampleFiles.picture("png", 1600, 1000))
              : new FilePart("log.txt", bytes);
      customer
          .http()
          .upload("/api/customer/interaction/attachments", UUID.randomUUID(), "", file)
          .expect(201);
    }
  }

  /** Usual lengths; every fourth one in another script. */
  private void write(UUID chat) {
    database.execute(
        """
        with room as (
          update interaction set last_seq = last_seq + ? where id = ?
          returning last_seq - ? as before)
        insert into message (interaction_id, seq, id, author, kind, text, sent_at)
        select ?, before + n, gen_random_uuid(), 'CUSTOMER', 'TEXT',
          (array['I would like to return the blue tent, it leaks at the left seam. ',
            'مرحبا، أريد إرجاع الخيمة الزرقاء من فضلك. ',
            '你好，我想退回蓝色的帐篷。谢谢！ ',
            'It is – naïve café 😀 ✅ https://shop.example/orders/12345 '])[1 + n % 4] || n, now()
        from room, generate_series(1, ?) n
        """,
        options.printed(), chat, options.printed(), chat, options.printed());
  }

  private void measure(String what, CustomerClient customer, boolean attachments) {
    var times = new Latencies();
    var size = 0;
    for (var time = -1; time < options.prints(); time++) {
      var begin = System.nanoTime();
      size = print(customer, attachments);
      if (time >= 0) {
        times.add(System.nanoTime() - begin);
      }
    }
    report.latency(what, times, TARGET);
    report.note(what + ", MB", "%.1f".formatted((double) size / MEGA));
  }

  private int print(CustomerClient customer, boolean attachments) {
    var path =
        "/api/supervision/interactions/%s/transcript.pdf?request=%s&attachments=%s"
            .formatted(customer.interaction(), UUID.randomUUID(), attachments);
    var loaded = supervisor.load(path);
    if (loaded.status() != 200) {
      throw new IllegalStateException("No transcript: " + loaded.status());
    }
    return loaded.bytes().length;
  }
}
