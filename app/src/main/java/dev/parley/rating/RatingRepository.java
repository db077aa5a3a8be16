package dev.parley.rating;

import dev.parley.interaction.InteractionId;
import dev.parley.website.RatingScale;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code rating}: written once, never changed. */
@Repository
class RatingRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  RatingRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Rating> find(InteractionId id) {
    return jdbc.sql("select scale, value, comment from rating where interaction_id = ?")
        .param(id.value())
        .query(
            (row, index) ->
                new Rating(
                    RatingScale.valueOf(row.getString("scale")),
                    row.getInt("value"),
                    row.getString("comment")))
        .optional();
  }

  void insert(InteractionId id, Rating rating) {
    jdbc.sql(
            """
            insert into rating (interaction_id, scale, value, comment, rated_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            id.value(),
            rating.scale().name(),
            rating.value(),
            rating.comment(),
            Timestamp.from(clock.instant()))
        .update();
  }
}
