package dev.parley.platform.live;

import static org.springframework.messaging.simp.stomp.StompCommand.SEND;
import static org.springframework.messaging.simp.stomp.StompCommand.SUBSCRIBE;

import dev.parley.platform.security.StaffRole;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * The table of what may be sent and subscribed, on which wire and by whom; whatever it does not
 * name is refused. Destinations are compared as they are: no wildcard, no other spelling.
 */
final class WireRules {

  static final List<Rule> TABLE =
      List.of(
          new Rule(Wire.CUSTOMER, SUBSCRIBE, "/user/queue/interaction", customer()),
          new Rule(Wire.CUSTOMER, SUBSCRIBE, "/user/queue/errors", customer()),
          new Rule(Wire.CUSTOMER, SEND, "/app/messages", customer()),
          new Rule(Wire.CUSTOMER, SEND, "/app/receipts", customer()),
          new Rule(Wire.CUSTOMER, SEND, "/app/typing", customer()),
          new Rule(Wire.DESKTOP, SUBSCRIBE, "/user/queue/desktop", staff(StaffRole.values())),
          new Rule(Wire.DESKTOP, SUBSCRIBE, "/user/queue/supervision", staff(StaffRole.SUPERVISOR)),
          new Rule(Wire.DESKTOP, SUBSCRIBE, "/user/queue/errors", staff(StaffRole.values())),
          new Rule(Wire.DESKTOP, SEND, "/app/messages", staff(StaffRole.AGENT)),
          new Rule(Wire.DESKTOP, SEND, "/app/receipts", staff(StaffRole.AGENT)),
          new Rule(Wire.DESKTOP, SEND, "/app/typing", staff(StaffRole.AGENT)));

  private WireRules() {}

  static boolean allow(
      Wire wire, StompCommand command, @Nullable String destination, Authentication who) {
    return TABLE.stream()
        .anyMatch(
            rule ->
                rule.wire == wire
                    && rule.command == command
                    && rule.destination.equals(destination)
                    && rule.isFor(who));
  }

  private static Set<String> customer() {
    return Set.of("ROLE_CUSTOMER");
  }

  private static Set<String> staff(StaffRole... roles) {
    return Arrays.stream(roles).map(StaffRole::authority).collect(Collectors.toUnmodifiableSet());
  }

  /** One row: whoever has one of the authorities may. */
  record Rule(Wire wire, StompCommand command, String destination, Set<String> authorities) {

    boolean isFor(Authentication who) {
      return who.getAuthorities().stream()
          .map(GrantedAuthority::getAuthority)
          .anyMatch(authorities::contains);
    }
  }
}
