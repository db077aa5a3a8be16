package dev.parley.wire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A STOMP 1.2 session over a WebSocket, light enough for thousands in one JVM. Frames are given to
 * the listener one after the other; sends from any thread go out in their order.
 */
public final class StompSession implements AutoCloseable {
  private static final int HEART_BEAT_MS = 10_000;
  private static final int PATIENCE_SECONDS = 30;
  private static final ScheduledExecutorService HEART_BEATS =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("heart-beats").daemon().factory());

  /** Hears what comes in. */
  public interface Listener {
    void received(StompFrame frame);

    /** The session is over, whoever ended it. */
    default void ended() {}
  }

  private final Listener listener;
  private final CompletableFuture<StompFrame> connected = new CompletableFuture<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final Map<String, CompletableFuture<Void>> receipts = new ConcurrentHashMap<>();
  private final WebSocket socket;
  private volatile @Nullable ScheduledFuture<?> heartBeat;
  private CompletableFuture<?> lastSend = CompletableFuture.completedFuture(null);

  private StompSession(WebSocket.Builder builder, URI endpoint, Listener listener) {
    this.listener = listener;
    this.socket = builder.buildAsync(endpoint, new Reader()).join();
  }

  /**
   * Opens the socket and logs in.
   *
   * @throws IllegalStateException if Parley refuses
   */
  static StompSession connect(
      HttpClient http,
      URI endpoint,
      Map<String, String> handshake,
      Map<String, String> login,
      Listener listener) {
    var builder = http.newWebSocketBuilder();
    handshake.forEach(builder::header);
    var session = new StompSession(builder, endpoint, listener);
    var headers = new LinkedHashMap<String, String>();
    headers.put("accept-version", "1.2");
    headers.put("host", endpoint.getHost());
    headers.put("heart-beat", HEART_BEAT_MS + "," + HEART_BEAT_MS);
    headers.putAll(login);
    session.sendRaw(new StompFrame("CONNECT", headers, "").encoded());
    session.awaitConnected();
    return session;
  }

  private void awaitConnected() {
    var answer = connected.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (!answer.command().equals("CONNECTED")) {
      close();
      throw new IllegalStateException("Not connected: " + answer.body());
    }
    heartBeat =
        HEART_BEATS.scheduleAtFixedRate(
            () -> sendRaw("\n"), HEART_BEAT_MS, HEART_BEAT_MS, TimeUnit.MILLISECONDS);
  }

  /**
   * Returns when every later event will be heard.
   *
   * @throws java.util.concurrent.CompletionException if Parley refuses
   */
  public void subscribe(String destination) {
    var subscribed = new CompletableFuture<Void>();
    receipts.put(destination, subscribed);
    ended.thenRun(() -> subscribed.completeExceptionally(new IllegalStateException("Refused")));
    var headers = Map.of("id", destination, "destination", destination, "receipt", destination);
    sendRaw(new StompFrame("SUBSCRIBE", headers, "").encoded());
    subscribed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  public void send(String destination, Object body) {
    send(destination, ParleyWire.JSON.writeValueAsString(body));
  }

  /** Sends a body as it is. */
  public void send(String destination, String body) {
    var headers = Map.of("destination", destination, "content-type", "application/json");
    sendRaw(new StompFrame("SEND", headers, body).encoded());
  }

  /** Sends text that need not be a frame. */
  public void sendRaw(String text) {
    enqueue(() -> socket.sendText(text, true));
  }

  /** Sends bytes that need not be text. */
  public void sendRaw(byte[] bytes) {
    enqueue(() -> socket.sendBinary(ByteBuffer.wrap(bytes), true));
  }

  // a WebSocket takes one send at a time
  private synchronized void enqueue(Supplier<CompletableFuture<WebSocket>> send) {
    lastSend = lastSend.handle((done, failure) -> null).thenCompose(ignored -> send.get());
  }

  public boolean isOpen() {
    return !ended.isDone();
  }

  /** The code with which the socket was closed, when it is; -1 when it broke. */
  public CompletableFuture<Integer> ended() {
    return ended;
  }

  /** Says nothing more, not even that it is there, and leaves the socket open. */
  public void fallSilent() {
    var beating = heartBeat;
    if (beating != null) {
      beating.cancel(false);
    }
  }

  /** Breaks the connection as a network does: no farewell. */
  @Override
  public void close() {
    socket.abort();
    end(-1);
  }

  private void end(int code) {
    var beating = heartBeat;
    if (beating != null) {
      beating.cancel(false);
    }
    connected.completeExceptionally(new IllegalStateException("The socket was closed: " + code));
    if (ended.complete(code)) {
      listener.ended();
    }
  }

  private final class Reader implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        var frame = text.toString();
        text.setLength(0);
        handle(frame);
      }
      from.request(1);
      return null;
    }

    private void handle(String text) {
      if (text.isBlank()) {
        return; // a heart-beat
      }
      var frame = StompFrame.decoded(text);
      if (frame.command().equals("RECEIPT")) {
        receipts.get(frame.headers().get("receipt-id")).complete(null);
      } else if (!connected.complete(frame)) {
        listener.received(frame);
      }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      end(code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
      end(-1);
    }
  }
}
