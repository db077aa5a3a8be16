package dev.parley.platform.live;

/** What goes over a STOMP wire to a client; its {@code type} tells the client which one it is. */
public interface LiveEvent {
  String type();
}
