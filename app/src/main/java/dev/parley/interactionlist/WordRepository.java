package dev.parley.interactionlist;

import dev.parley.contact.ContactId;
import dev.parley.interaction.InteractionId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code interaction_words}. */
@Repository
class WordRepository {
  private final JdbcClient jdbc;

  WordRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An interaction whose words are behind.
   *
   * @param seq the last message whose words are kept
   * @param lastSeq the last one that there is
   */
  record Behind(UUID id, @Nullable String contact, long seq, long lastSeq, boolean closed) {}

  void begin(InteractionId interaction) {
    jdbc.sql(
            """
            insert into interaction_words (interaction_id, seq, finished, words)
            values (?, -1, false, '') on conflict do nothing
            """)
        .param(interaction.value())
        .update();
  }

  void beginAgain(ContactId contact) {
    jdbc.sql(
            """
            update interaction_words set finished = false, seq = -1
            where interaction_id in (select id from interaction where contact_id = ?)
            """)
        .param(contact.value())
        .update();
  }

  /** Locks them; those that another node works on are left to it. */
  List<Behind> lockBehind(int most) {
    return jdbc.sql(
            """
            select i.id, i.contact_name, s.seq, i.last_seq, i.state = 'CLOSED' as closed
            from interaction_words s join interaction i on i.id = s.interaction_id
            where not s.finished and (s.seq < i.last_seq or i.state = 'CLOSED')
            limit ? for update of s skip locked
            """)
        .param(most)
        .query(
            (row, index) ->
                new Behind(
                    row.getObject("id", UUID.class),
                    row.getString("contact_name"),
                    row.getLong("seq"),
                    row.getLong("last_seq"),
                    row.getBoolean("closed")))
        .list();
  }

  /** What people and bots said after that message, the newest first. */
  Stream<String> saidAfter(long seq, Behind interaction, int most) {
    return jdbc
        .sql(
            """
            select text from message
            where interaction_id = ? and seq > ? and seq <= ? and kind in ('TEXT', 'ATTACHMENT', 'BOT_REPLY')
            order by seq desc limit ?
            """)
        .params(interaction.id(), seq, interaction.lastSeq(), most)
        .query(String.class)
        .list()
        .stream();
  }

  /** These come to those that are kept already, as long as there is room. */
  void add(Behind open, Set<String> words) {
    jdbc.sql(
            """
            update interaction_words set seq = ?, words = case
              when pg_column_size(words) < ? then words || array_to_tsvector(?::text[])
              else words end
            where interaction_id = ?
            """)
        .params(open.lastSeq(), Words.MOST_KEPT, words.toArray(String[]::new), open.id())
        .update();
  }

  /** These and no others, from now on. */
  void finish(Behind closed, Set<String> words) {
    jdbc.sql(
            """
            update interaction_words
            set seq = ?, finished = true, words = array_to_tsvector(?::text[])
            where interaction_id = ?
            """)
        .params(closed.lastSeq(), words.toArray(String[]::new), closed.id())
        .update();
  }
}
