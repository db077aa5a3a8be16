package dev.parley.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for a port before a service does, so that nobody talks to a stranger who holds it. */
final class LocalPort {
  private LocalPort() {}

  static void requireFree(String service, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new LocalStartFailed(
          "Port %d is taken, %s needs it: free it or choose another port.".formatted(port, service),
          e);
    }
  }
}
