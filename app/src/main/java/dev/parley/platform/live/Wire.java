package dev.parley.platform.live;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two kinds of STOMP sessions; a session belongs to one for all its life. */
public enum Wire {
  CUSTOMER("/ws/customer"),
  DESKTOP("/ws/desktop");

  private static final String ATTRIBUTE = Wire.class.getName();

  private final String endpoint;

  Wire(String endpoint) {
    this.endpoint = endpoint;
  }

  /** The wire of a session, by the attributes that its handshake left. */
  public static Optional<Wire> of(@Nullable Map<String, Object> session) {
    return Optional.ofNullable(session).map(attributes -> (Wire) attributes.get(ATTRIBUTE));
  }

  String endpoint() {
    return endpoint;
  }

  void mark(Map<String, Object> session) {
    session.put(ATTRIBUTE, this);
  }
}
