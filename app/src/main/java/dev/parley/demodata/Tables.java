package dev.parley.demodata;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables that a chat leaves rows in. */
final class Tables {
  final CopyTable contact =
      new CopyTable("contact", "id, list_id, name, email, language, created_at, changed_at");
  final CopyTable interaction =
      new CopyTable(
          "interaction",
          """
          id, website_key, idempotency_key, contact_name, page_url, referrer, state, queue_id, agent_id,
          started_at, accepted_at, closed_at, closed_by, close_cause, close_reason, last_seq,
          last_message_at, customer_received_seq, customer_read_seq, agent_received_seq,
          agent_read_seq, last_author, last_note_seq, last_customer_seq, previous_id, disposition,
          disposition_id, disposition_comment, disposed_by, disposed_at, last_written_at, contact_id\
          """);
  final CopyTable message =
      new CopyTable(
          "message",
          "interaction_id, seq, id, author, agent_id, kind, text, attachment_id, sent_at");
  final CopyTable words =
      new CopyTable("interaction_words", "interaction_id, seq, finished, words");
  final CopyTable tag = new CopyTable("interaction_tag", "interaction_id, tag");
  final CopyTable decision =
      new CopyTable(
          "decision",
          """
          id, interaction_id, queue_id, round, strategy, outcome, flow, step, rule, candidates,
          excluded, made_at\
          """);
  final CopyTable offer =
      new CopyTable(
          "offer",
          """
          id, interaction_id, queue_id, agent_id, decision_id, round, state, reason, offered_at,
          expires_at, ended_at\
          """);
  final CopyTable transfer =
      new CopyTable(
          "transfer",
          """
          id, interaction_id, from_agent_id, target_agent_id, comment, state, requested_at,
          ended_at\
          """);
  final CopyTable note =
      new CopyTable("note", "interaction_id, seq, id, kind, author_id, author_name, text, sent_at");
  final CopyTable rating =
      new CopyTable("rating", "interaction_id, scale, value, comment, rated_at");
  final CopyTable attachment =
      new CopyTable(
          "attachment",
          """
          id, interaction_id, name, media_type, size, width, height, preview, state, upload_hash,
          sent_at\
          """);
  final CopyTable chunk = new CopyTable("attachment_chunk", "attachment_id, part, index, bytes");

  /** Sends all rows, first those that others point at. */
  void flush(Connection connection) throws SQLException, IOException {
    for (var table :
        List.of(
            contact,
            interaction,
            message,
            words,
            tag,
            decision,
            offer,
            transfer,
            note,
            rating,
            attachment,
            chunk)) {
      table.flush(connection);
    }
  }
}
