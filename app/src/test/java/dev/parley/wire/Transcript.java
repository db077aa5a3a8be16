package dev.parley.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** The messages of one chat as a client holds them: each once, by seq. */
public final class Transcript {
  private final SortedMap<Long, Message> bySeq = new TreeMap<>();
  private long received;

  /** False if the client had it already. */
  synchronized boolean add(Message message) {
    var earlier = bySeq.put(message.seq(), message);
    if (earlier != null && !earlier.equals(message)) {
      throw new IllegalStateException("Two messages have seq " + message.seq());
    }
    while (bySeq.containsKey(received + 1)) {
      received++;
    }
    notifyAll();
    return earlier == null;
  }

  /** The highest seq up to which no message is missing. */
  public synchronized long received() {
    return received;
  }

  public synchronized boolean hasGap() {
    return !bySeq.isEmpty() && bySeq.lastKey() > received;
  }

  public synchronized List<Message> messages() {
    return new ArrayList<>(bySeq.values());
  }

  /** The texts in the order of their seq. */
  public List<String> texts() {
    return messages().stream().map(Message::text).toList();
  }

  public synchronized boolean holds(UUID id) {
    return bySeq.values().stream().anyMatch(message -> message.id().equals(id));
  }

  /** The message with this text, as soon as it is here. */
  public Message await(String text) {
    return await("message " + text, message -> message.text().equals(text));
  }

  /** The message with this id, as soon as it is here. */
  public Message await(UUID id) {
    return await("message " + id, message -> message.id().equals(id));
  }

  /** Returns when everything up to the seq is here. */
  public void awaitReceived(long seq) {
    Await.on(
        this, "seq " + seq, () -> Optional.of(received).filter(has -> has >= seq), this::story);
  }

  private Message await(String what, Predicate<Message> matching) {
    return Await.on(
        this, what, () -> bySeq.values().stream().filter(matching).findFirst(), this::story);
  }

  private String story() {
    return "received " + received + " of " + bySeq.values();
  }
}
