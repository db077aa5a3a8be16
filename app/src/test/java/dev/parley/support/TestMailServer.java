package dev.parley.support;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** An SMTP server of a test's own, which keeps what it is given. It asks for a password. */
public final class TestMailServer implements AutoCloseable {
  public static final String USER = "parley";
  public static final String PASSWORD = "open sesame";

  /** The first transcript of a process loads the fonts. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private GreenMail server;
  private final int port;

  public TestMailServer() {
    server = started(0);
    port = server.getSmtp().getPort();
  }

  private static GreenMail started(int port) {
    var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(GreenMailConfiguration.aConfig().withUser(USER, PASSWORD));
    server.start();
    return server;
  }

  /** Nobody answers at its port. */
  public void stop() {
    server.stop();
  }

  /** Answers again, where it did before. */
  public void restart() {
    server = started(port);
  }

  /** What an administrator enters to send through it. */
  public Map<String, Object> settings() {
    return new HashMap<>(
        Map.of(
            "host", "127.0.0.1",
            "port", port,
            "encryption", "NONE",
            "user", USER,
            "password", PASSWORD,
            "sender", "chat@shop.example",
            "senderName", "Shop & Söhne"));
  }

  /** Waits until it has been given so many mails. */
  public List<MimeMessage> received(int count) {
    Awaitility.await().atMost(PATIENCE).until(() -> server.getReceivedMessages().length >= count);
    return received();
  }

  public List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  @Override
  public void close() {
    server.stop();
  }
}
