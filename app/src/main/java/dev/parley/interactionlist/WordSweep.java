package dev.parley.interactionlist;

import dev.parley.contact.ContactChanged;
import dev.parley.interaction.InteractionRequested;
import dev.parley.interactionlist.WordRepository.Behind;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what can be found by text up to date, a moment after it was said: messages are written more
 * often than they are looked for, so their own transaction does nothing for it.
 */
@Component
class WordSweep {
  private static final int AT_ONCE = 100;
  private static final int MOST_MESSAGES = 1000;
  private static final long BEFORE_THE_FIRST = -1;

  private final WordRepository words;
  private final TransactionOperations transactions;

  WordSweep(WordRepository words, TransactionOperations transactions) {
    this.words = words;
    this.transactions = transactions;
  }

  @EventListener
  void on(InteractionRequested requested) {
    words.begin(requested.interaction());
  }

  /** Their name is among the words of all their chats. */
  @EventListener
  void on(ContactChanged changed) {
    words.beginAgain(changed.contact());
  }

  @Scheduled(fixedDelayString = "${parley.interaction-list.words-every:2s}")
  void sweep() {
    while (batch() == AT_ONCE) {
      // until all are up to date
    }
  }

  /** How many were behind. */
  int batch() {
    return transactions.execute(
        status -> {
          var behind = words.lockBehind(AT_ONCE);
          behind.forEach(this::keep);
          return behind.size();
        });
  }

  /** Of an open chat only what is new is read: it may be long, and behind again at once. */
  private void keep(Behind interaction) {
    if (interaction.closed()) {
      words.finish(interaction, said(interaction, BEFORE_THE_FIRST));
    } else {
      words.add(interaction, said(interaction, interaction.seq()));
    }
  }

  private Set<String> said(Behind interaction, long after) {
    var name = Stream.ofNullable(interaction.contact());
    return Words.kept(Stream.concat(name, words.saidAfter(after, interaction, MOST_MESSAGES)));
  }
}
