package dev.parley.website;

import dev.parley.audit.AuditLog;
import dev.parley.form.Form;
import dev.parley.form.FormField;
import dev.parley.form.Forms;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.WebsitePreChat.Offered;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes with which forms websites' chats begin; every change is in the audit log. */
@Service
public class PreChatForms {
  private final JdbcClient jdbc;
  private final Forms forms;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  PreChatForms(JdbcClient jdbc, Forms forms, AuditLog audit, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.events = events;
  }

  /**
   * @throws WebsiteNotFound if no website has the key
   */
  public WebsitePreChat get(String key) {
    var offered = forms.preChat().stream().map(PreChatForms::offered).toList();
    return jdbc.sql("select key, name, pre_chat_form from website where key = ?")
        .param(WebsiteService.isKey(key) ? key : "")
        .query(
            (row, number) ->
                new WebsitePreChat(
                    row.getString("key"),
                    row.getString("name"),
                    row.getString("pre_chat_form"),
                    offered))
        .optional()
        .orElseThrow(WebsiteNotFound::new);
  }

  /**
   * Chats that start after the commit begin with it.
   *
   * @throws WebsiteNotFound if no website has the key
   * @throws WebsiteSettingsInvalid if there is no such form
   */
  @Transactional
  public WebsitePreChat change(StaffIdentity actor, String key, WebsitePreChatChange change) {
    var before = get(key);
    var form = change.form();
    if (form != null && forms.findPreChat(form).isEmpty()) {
      throw new WebsiteSettingsInvalid(Map.of("form", "one of those that there are"));
    }
    if (!Objects.equals(before.form(), form)) {
      jdbc.sql("update website set pre_chat_form = ? where key = ?").params(form, key).update();
      var details = Map.of("form", Objects.toString(form, ""));
      audit.record(actor, "website.pre-chat-form-changed", key, details);
      events.publishEvent(new WebsiteChanged(key));
    }
    return get(key);
  }

  private static Offered offered(Form form) {
    return new Offered(form.id(), form.fields().stream().map(FormField::label).toList());
  }
}
