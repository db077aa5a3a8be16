package dev.parley.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A STOMP session written by hand, so that a test can also send what no client would. */
final class TestStomp implements AutoCloseable {

  private static final char END = '\0';
  private static final String GONE = "(the socket is gone)";
  private static final HttpClient http = HttpClient.newHttpClient();

  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final WebSocket socket;

  private TestStomp(WebSocket.Builder builder, String address) {
    this.socket = builder.buildAsync(URI.create(address), new Reader()).join();
  }

  /**
   * Opens the socket only.
   *
   * @param headers of the handshake, name after value
   * @throws CompletionException if the handshake is refused
   */
  static TestStomp open(int port, String endpoint, String... headers) {
    var builder = http.newWebSocketBuilder();
    for (var i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    return new TestStomp(builder, "ws://localhost:" + port + endpoint);
  }

  /** Sends CONNECT and returns the answer. */
  String connect(String... headers) {
    send("CONNECT", "", join("accept-version:1.2", "host:localhost", headers));
    return next();
  }

  void subscribe(String destination) {
    send("SUBSCRIBE", "", "id:" + destination, "destination:" + destination);
  }

  void send(String command, String body, String... headers) {
    var lines = headers.length == 0 ? "" : String.join("\n", headers) + "\n";
    socket.sendText(command + "\n" + lines + "\n" + body + END, true).join();
  }

  /** Whether the server has taken everything so far: it answers a farewell only then. */
  boolean tookEverything() {
    try {
      send("DISCONNECT", "", "receipt:bye");
    } catch (CompletionException closedAlready) {
      return false;
    }
    for (var frame = next(); ; frame = next()) {
      if (frame.startsWith("RECEIPT")) {
        return true;
      }
      // a socket closed before it has read the farewell may lose the ERROR frame with it
      if (frame.startsWith("ERROR") || frame.equals(GONE)) {
        return false;
      }
    }
  }

  /** The next frame but heart-beats. */
  String next() {
    try {
      var frame = frames.poll(10, TimeUnit.SECONDS);
      if (frame == null) {
        throw new AssertionError("No frame came");
      }
      return frame;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean isOpen() {
    return !closed.isDone();
  }

  /** The code with which the server closed the socket. */
  int closeCode() {
    return closed.orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    socket.abort();
  }

  private static String[] join(String first, String second, String... more) {
    var all = new String[more.length + 2];
    all[0] = first;
    all[1] = second;
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }

  private final class Reader implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        var frame = text.toString();
        text.setLength(0);
        if (!frame.isBlank()) {
          frames.add(frame);
        }
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      frames.add(GONE);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
      closed.completeExceptionally(
          failure instanceof IOException ? failure : new IOException(failure));
      frames.add(GONE);
    }
  }
}
