package dev.parley.video;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.website.VideoProviderKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code video_call}. */
@Repository
class VideoCallRepository {
  private final JdbcClient jdbc;

  VideoCallRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(VideoCall call) {
    jdbc.sql(
            """
            insert into video_call
              (id, interaction_id, agent_id, provider, room, started_at, ends_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            call.id(),
            call.interaction().value(),
            call.agent().value(),
            call.provider().name(),
            call.room(),
            Timestamp.from(call.startedAt()),
            Timestamp.from(call.endsAt()))
        .update();
  }

  void end(VideoCall ended) {
    jdbc.sql("update video_call set ended_at = ?, ended_by = ? where id = ?")
        .params(
            Timestamp.from(Objects.requireNonNull(ended.endedAt())),
            Objects.requireNonNull(ended.endedBy()).name(),
            ended.id())
        .update();
  }

  /** The call that runs in the interaction. */
  Optional<VideoCall> running(InteractionId interaction) {
    return jdbc.sql("select * from video_call where interaction_id = ? and ended_at is null")
        .param(interaction.value())
        .query(VideoCallRepository::call)
        .optional();
  }

  /** The interaction's newest call, whether it runs or not. */
  Optional<VideoCall> latest(InteractionId interaction) {
    return jdbc.sql(
            "select * from video_call where interaction_id = ? order by started_at desc limit 1")
        .param(interaction.value())
        .query(VideoCallRepository::call)
        .optional();
  }

  /** How many run now, in the whole installation. */
  int countRunning() {
    return jdbc.sql("select count(*) from video_call where ended_at is null")
        .query(Integer.class)
        .single();
  }

  /** Those that the agent started and that run, the oldest first. */
  List<VideoCallView> runningOf(AgentId agent) {
    return jdbc.sql(
            """
            select c.*, i.contact_name from video_call c
            join interaction i on i.id = c.interaction_id
            where c.agent_id = ? and c.ended_at is null order by c.started_at, c.id
            """)
        .param(agent.value())
        .query((row, index) -> call(row, index).view(row.getString("contact_name")))
        .list();
  }

  private static VideoCall call(ResultSet row, int index) throws SQLException {
    var endedBy = row.getString("ended_by");
    return new VideoCall(
        row.getObject("id", UUID.class),
        new InteractionId(row.getObject("interaction_id", UUID.class)),
        new AgentId(row.getObject("agent_id", UUID.class)),
        VideoProviderKind.valueOf(row.getString("provider")),
        row.getString("room"),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("ends_at").toInstant(),
        instant(row.getTimestamp("ended_at")),
        endedBy == null ? null : VideoCallEnd.valueOf(endedBy));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
