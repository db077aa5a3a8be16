package dev.parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between one person and Parley: passes every byte on until it is cut. Cutting breaks
 * what is open, in the middle of a message if need be, and lets nothing through until it is mended.
 */
final class NetworkLine implements AutoCloseable {
  private final ServerSocket server;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private boolean frozen;

  private NetworkLine(ServerSocket server, int target) {
    this.server = server;
    this.target = target;
  }

  static NetworkLine to(int target) {
    try {
      var line = new NetworkLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
      Thread.ofVirtual().name("network-line").start(line::serve);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException("No line to port " + target, e);
    }
  }

  /** Parley's origin at this end of the line. */
  String origin() {
    return "http://localhost:" + server.getLocalPort();
  }

  void cut() {
    cut = true;
    open.forEach(NetworkLine::breakOff);
  }

  void mend() {
    cut = false;
  }

  /** From now on every byte is held back, and neither end hears of it: a half-open line. */
  synchronized void freeze() {
    frozen = true;
  }

  synchronized void thaw() {
    frozen = false;
    notifyAll();
  }

  private synchronized void awaitThaw() throws InterruptedException {
    while (frozen) {
      wait();
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        connect(server.accept());
      } catch (IOException e) {
        // The line is closed.
      }
    }
  }

  private void connect(Socket near) {
    open.add(near);
    if (cut) {
      breakOff(near);
      return;
    }
    try {
      join(near);
    } catch (IOException e) {
      breakOff(near); // nobody at the other end
    }
  }

  private void join(Socket near) throws IOException {
    var far = new Socket(InetAddress.getLoopbackAddress(), target);
    open.add(far);
    if (cut) {
      breakOff(far); // it came just after the cut
    }
    Thread.ofVirtual().start(() -> pump(near, far));
    Thread.ofVirtual().start(() -> pump(far, near));
  }

  private void pump(Socket from, Socket to) {
    try {
      var bytes = new byte[8192];
      for (var read = from.getInputStream().read(bytes);
          read >= 0;
          read = from.getInputStream().read(bytes)) {
        awaitThaw();
        to.getOutputStream().write(bytes, 0, read);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // One end is gone, so the other goes too.
    } finally {
      end(from);
      end(to);
    }
  }

  /** Without the farewell that a closed connection takes: the other side gets an error. */
  private static void breakOff(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // It was closed before.
    }
  }

  private void end(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      // It was closed before.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    cut();
  }
}
