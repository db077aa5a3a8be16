package dev.parley.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for a port before a service does, so that nobody talks to a stranger who holds it. */
final class LocalPort {
  private LocalPort() {}

  /**
   * @param variable chooses another port, as in {@code make run HTTP_PORT=9080}
   */
  static void requireFree(String service, int port, String variable) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new LocalStartFailed(
          "Port %d is taken, %s needs it: free it or choose another, make run %s=..."
              .formatted(port, service, variable),
          e);
    }
  }
}
