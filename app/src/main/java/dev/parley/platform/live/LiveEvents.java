package dev.parley.platform.live;

import dev.parley.platform.security.CustomerAuthentication;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.user.SimpUser;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends hints to the windows of one principal, after the running transaction has committed (at once
 * if there is none) and in the order of the calls. A hint may be lost: whoever receives it can ask
 * for what it missed, so a failure is logged and never thrown.
 */
@Component
public class LiveEvents {

  static final String CUSTOMER_QUEUE = "/queue/interaction";
  static final String DESKTOP_QUEUE = "/queue/desktop";
  static final String SUPERVISION_QUEUE = "/queue/supervision";

  private static final Logger log = LoggerFactory.getLogger(LiveEvents.class);

  private final SimpMessagingTemplate messaging;
  private final SimpUserRegistry users;

  LiveEvents(SimpMessagingTemplate messaging, SimpUserRegistry users) {
    this.messaging = messaging;
    this.users = users;
  }

  /** To every page of the customer of this interaction. */
  public void toCustomer(UUID principal, LiveEvent event) {
    afterCommit(() -> send(principal, CUSTOMER_QUEUE, event));
  }

  /** To every window of this member of the staff. */
  public void toDesktop(UUID principal, LiveEvent event) {
    afterCommit(() -> send(principal, DESKTOP_QUEUE, event));
  }

  /** To every supervision window of this member of the staff. */
  public void toSupervision(UUID principal, LiveEvent event) {
    afterCommit(() -> send(principal, SUPERVISION_QUEUE, event));
  }

  /** Who has a supervision window on this node. */
  public Set<UUID> connectedSupervisors() {
    return users
        .findSubscriptions(
            subscription -> subscription.getDestination().equals("/user" + SUPERVISION_QUEUE))
        .stream()
        .map(subscription -> UUID.fromString(subscription.getSession().getUser().getName()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a page or window of the principal hangs on this node. */
  public boolean isConnected(UUID principal) {
    return users.getUser(principal.toString()) != null;
  }

  /** The interactions whose customer hangs on this node, in no order. */
  public Collection<UUID> connectedCustomers() {
    return users.getUsers().stream()
        .map(SimpUser::getPrincipal)
        .filter(CustomerAuthentication.class::isInstance)
        .map(customer -> ((CustomerAuthentication) customer).identity().interactionId())
        .toList();
  }

  // afterCompletion, not afterCommit: it also runs for what an after-commit listener registers
  private static void afterCommit(Runnable send) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      send.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              send.run();
            }
          }
        });
  }

  /** One by one: the broker's ordered channel refuses the same message for a second session. */
  private void send(UUID principal, String queue, LiveEvent event) {
    var user = users.getUser(principal.toString());
    if (user == null) {
      sendTo(principal, null, queue, event);
      return;
    }
    user.getSessions().forEach(session -> sendTo(principal, session.getId(), queue, event));
  }

  private void sendTo(UUID principal, @Nullable String session, String queue, LiveEvent event) {
    var headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
    headers.setSessionId(session);
    headers.setLeaveMutable(true);
    try {
      messaging.convertAndSendToUser(
          principal.toString(), queue, event, headers.getMessageHeaders());
    } catch (MessagingException failure) {
      log.warn("Live event {} not sent", event.getClass().getSimpleName(), failure);
    }
  }
}
