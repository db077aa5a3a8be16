package dev.parley.platform.live;

import dev.parley.platform.security.StaffLogins;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes the sockets of this node whose login has ended, on whatever node, or has expired. */
@Component
class SocketSweep {

  private final DesktopSockets sockets;
  private final StaffLogins logins;
  private final Clock clock;

  SocketSweep(DesktopSockets sockets, StaffLogins logins, Clock clock) {
    this.sockets = sockets;
    this.logins = logins;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${parley.live.sweep-every:1s}")
  void sweep() {
    var now = clock.instant();
    sockets.closeIf(socket -> socket.isExpired(now));
    var here =
        sockets.all().map(OpenSocket::login).flatMap(Optional::stream).collect(Collectors.toSet());
    if (here.isEmpty()) {
      return;
    }
    var ended = logins.ended(here);
    sockets.closeIf(socket -> socket.login().filter(ended::contains).isPresent());
  }
}
