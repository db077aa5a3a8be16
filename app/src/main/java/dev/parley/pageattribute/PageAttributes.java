package dev.parley.pageattribute;

import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.platform.live.LiveEvents;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the page of a chat tells of its customer, as long as the chat is open. */
@Service
public class PageAttributes {
  private final InteractionService interactions;
  private final JdbcClient jdbc;
  private final LiveEvents live;

  PageAttributes(InteractionService interactions, JdbcClient jdbc, LiveEvents live) {
    this.interactions = interactions;
    this.jdbc = jdbc;
    this.live = live;
  }

  /**
   * These take the place of what was told before, and the chat's agent hears of it. Again is
   * harmless.
   *
   * @throws InteractionClosed if the chat is over
   * @throws PageAttributesInvalid at too many or too long ones
   */
  @Transactional
  public void tell(InteractionId id, Map<String, String> attributes) {
    var cleaned = PageAttributeRules.cleaned(attributes);
    var chat = interactions.lock(id);
    if (chat.isClosed()) {
      throw new InteractionClosed(id);
    }
    replace(id, cleaned);
    if (chat.agent() != null) {
      live.toDesktop(chat.agent().value(), AttributesEvent.of(id));
    }
  }

  private void replace(InteractionId id, List<PageAttribute> told) {
    jdbc.sql("delete from page_attribute where interaction_id = ?").param(id.value()).update();
    jdbc.sql(
            """
            insert into page_attribute (interaction_id, name, value)
            select ?, told.name, told.value from unnest(?::text[], ?::text[]) as told (name, value)
            """)
        .params(
            id.value(),
            told.stream().map(PageAttribute::name).toArray(String[]::new),
            told.stream().map(PageAttribute::value).toArray(String[]::new))
        .update();
  }

  /** What was told last, by name. */
  public List<PageAttribute> of(InteractionId id) {
    return jdbc.sql("select name, value from page_attribute where interaction_id = ? order by name")
        .param(id.value())
        .query((row, number) -> new PageAttribute(row.getString("name"), row.getString("value")))
        .list();
  }
}
