package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends offers whose time is over, each chat's in a transaction of its own and several at a time.
 * Every node does: whoever holds the chat's lock first ends them, and what a dead node leaves is
 * found by the others.
 */
@Component
class OfferExpiry implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(OfferExpiry.class);
  private static final int AT_ONCE = 400;

  private final OfferRepository offers;
  private final OfferService service;
  private final Clock clock;
  private final ExecutorService threads;
  private final Set<InteractionId> failed = ConcurrentHashMap.newKeySet();

  OfferExpiry(
      OfferRepository offers,
      OfferService service,
      Clock clock,
      @Value("${parley.offer.expiry-threads:4}") int threads) {
    this.offers = offers;
    this.service = service;
    this.clock = clock;
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("expiry-", 1).daemon().factory());
  }

  /** Chats that fail do not hold up those behind them. */
  @Scheduled(fixedDelayString = "${parley.offer.expiry-every:250ms}")
  void sweep() {
    while (endDue()) {
      // a full list may not have been all
    }
  }

  /** A chat whose process could not be moved is tried again, but not four times a second. */
  @Scheduled(fixedDelayString = "${parley.offer.expiry-retry-every:5s}")
  void retry() {
    failed.clear();
  }

  private boolean endDue() {
    var now = clock.instant();
    var due = new ArrayList<>(offers.due(now, failed, AT_ONCE));
    // nodes that sweep at the same moment do not wait for one another's chats
    Collections.shuffle(due);
    due.stream()
        .map(chat -> CompletableFuture.runAsync(() -> end(chat, now), threads))
        .toList()
        .forEach(CompletableFuture::join);
    return due.size() == AT_ONCE;
  }

  private void end(InteractionId chat, Instant now) {
    try {
      service.timeOut(chat, now);
    } catch (RuntimeException lostRace) {
      failed.add(chat);
      log.warn("Offers of chat {} are ended with a later sweep", chat.value(), lostRace);
    }
  }

  @Override
  public void destroy() {
    threads.shutdown();
  }
}
