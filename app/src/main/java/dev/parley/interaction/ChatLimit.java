package dev.parley.interaction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the chats that are not closed, of all websites. */
@Repository
class ChatLimit {
  /** Apart from other advisory locks. */
  private static final long LOCK = 1900;

  private final JdbcClient jdbc;

  ChatLimit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int open() {
    return jdbc.sql("select count(*) from interaction where state <> 'CLOSED'")
        .query(Integer.class)
        .single();
  }

  /** As {@link #open}; whoever else asks waits until the caller's transaction has ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int openExactly() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, n) -> n).single();
    return open();
  }
}
