package dev.parley.transcript;

import dev.parley.audit.AuditLog;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes who may have which transcript; changes are in the audit log. */
@Service
public class TranscriptSettingsService {
  private final JdbcClient jdbc;
  private final AuditLog audit;

  TranscriptSettingsService(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /** What holds now. */
  public TranscriptSettings read() {
    var agents = ofAgents();
    return new TranscriptSettings(
        agents.plain(),
        agents.attachments(),
        agents.notes(),
        websites("select website_key from transcript_website"),
        websites("select website_key from transcript_mail_website"));
  }

  /** Keys of websites that there are not are passed over. */
  @Transactional
  public TranscriptSettings change(StaffIdentity actor, TranscriptSettings change) {
    jdbc.sql(
            "update transcript_settings set agent_plain = ?, agent_attachments = ?, agent_notes = ?")
        .params(change.agentPlain(), change.agentAttachments(), change.agentNotes())
        .update();
    jdbc.sql("delete from transcript_website").update();
    jdbc.sql("insert into transcript_website select key from website where key = any(?)")
        .param(change.customerWebsites().toArray(String[]::new))
        .update();
    jdbc.sql("delete from transcript_mail_website").update();
    jdbc.sql("insert into transcript_mail_website select key from website where key = any(?)")
        .param(change.mailWebsites().toArray(String[]::new))
        .update();
    var now = read();
    var details =
        Map.of(
            "agentPlain", String.valueOf(now.agentPlain()),
            "agentAttachments", String.valueOf(now.agentAttachments()),
            "agentNotes", String.valueOf(now.agentNotes()),
            "customerWebsites", String.join(", ", new TreeSet<>(now.customerWebsites())),
            "mailWebsites", String.join(", ", new TreeSet<>(now.mailWebsites())));
    audit.record(actor, "transcript.settings-changed", "transcript", details);
    return now;
  }

  private Set<String> websites(String keys) {
    return Set.copyOf(jdbc.sql(keys).query(String.class).set());
  }

  /** Which transcripts agents may have of their own chats. */
  public TranscriptRights ofAgents() {
    return jdbc.sql("select agent_plain, agent_attachments, agent_notes from transcript_settings")
        .query(
            (row, index) ->
                new TranscriptRights(
                    row.getBoolean("agent_plain"),
                    row.getBoolean("agent_attachments"),
                    row.getBoolean("agent_notes")))
        .single();
  }

  /**
   * @throws TranscriptNotOffered if the chat's customer may not download it
   */
  public void requireCustomer(InteractionId id) {
    jdbc.sql(
            """
            select 1 from interaction i join transcript_website t using (website_key) where i.id = ?
            """)
        .param(id.value())
        .query(Integer.class)
        .optional()
        .orElseThrow(TranscriptNotOffered::new);
  }
}
