package dev.parley.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's INSTREAM over a real socket, and finds the test string of all virus scanners. */
public final class FakeClamd implements AutoCloseable {
  /** In two parts, so that no scanner finds this file. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocket socket;
  private final int mostBytes;

  private FakeClamd(int port, int mostBytes) throws IOException {
    socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    this.mostBytes = mostBytes;
    Thread.ofVirtual().start(this::serve);
  }

  public static FakeClamd onAnyPort() throws IOException {
    return on(0);
  }

  public static FakeClamd on(int port) throws IOException {
    return new FakeClamd(port, Integer.MAX_VALUE);
  }

  static FakeClamd thatTakesAtMost(int bytes) throws IOException {
    return new FakeClamd(0, bytes);
  }

  public int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        answer(client);
      } catch (IOException over) {
        // the next one, if there is one
      }
    }
  }

  private void answer(Socket client) throws IOException {
    var in = new DataInputStream(client.getInputStream());
    var answer = command(in).equals("zINSTREAM") ? verdict(in) : "UNKNOWN COMMAND";
    client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  private static String command(DataInputStream in) throws IOException {
    var command = new StringBuilder();
    for (var next = in.read(); next > 0; next = in.read()) {
      command.append((char) next);
    }
    return command.toString();
  }

  private String verdict(DataInputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var length = in.readInt(); length > 0; length = in.readInt()) {
      bytes.writeBytes(in.readNBytes(length));
    }
    if (bytes.size() > mostBytes) {
      return "INSTREAM size limit exceeded. ERROR";
    }
    return bytes.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
        ? "stream: Eicar-Test-Signature FOUND"
        : "stream: OK";
  }
}
