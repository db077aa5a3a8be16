package dev.parley.interaction;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code interaction_tag}. */
@Repository
class TagRepository {
  private final JdbcClient jdbc;

  TagRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> of(InteractionId id) {
    return jdbc.sql("select tag from interaction_tag where interaction_id = ? order by tag")
        .param(id.value())
        .query(String.class)
        .list();
  }

  /** Answers how many of them were not there yet. */
  int add(InteractionId id, List<String> tags) {
    return jdbc.sql(
            """
            insert into interaction_tag (interaction_id, tag)
            select ?, tag from unnest(?::text[]) as tag on conflict do nothing
            """)
        .params(id.value(), tags.toArray(String[]::new))
        .update();
  }

  void remove(InteractionId id, List<String> tags) {
    jdbc.sql("delete from interaction_tag where interaction_id = ? and tag = any(?::text[])")
        .params(id.value(), tags.toArray(String[]::new))
        .update();
  }

  /**
   * At most 200 tags that chats have: first those of the website's last 500 chats, the most used
   * first. Goes from one tag to the next over the index, whatever the number of chats.
   */
  List<String> known(String websiteKey) {
    return jdbc.sql(
            """
            with recursive step (tag) as (
              (select tag from interaction_tag order by tag limit 1)
              union all
              select (select t.tag from interaction_tag t where t.tag > step.tag order by t.tag limit 1)
              from step where step.tag is not null),
            known as (select tag from step where tag is not null limit 1000),
            here as (
              select t.tag, count(*) as uses
              from (select id from interaction where website_key = ?
                order by started_at desc, id desc limit 500) chat
              join interaction_tag t on t.interaction_id = chat.id
              group by t.tag)
            select coalesce(here.tag, known.tag) as tag from known full join here on here.tag = known.tag
            order by here.uses desc nulls last, 1 limit 200
            """)
        .param(websiteKey)
        .query(String.class)
        .list();
  }
}
