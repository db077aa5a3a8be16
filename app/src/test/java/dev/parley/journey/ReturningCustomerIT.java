package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer who comes back is known by the token of the chat before, and by nothing else. */
@ParleyIT
class ReturningCustomerIT {
  @RegisterExtension final Scene scene = new Scene();

  @Test
  void theAgentWhomTheyKnowIsPreferred() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var before = scene.customer("Hello");
    anna.take(before);
    before.leave().expect(204);

    var now = known(startAgain(before.token()));

    assertThat(now).isEqualTo(new Known(before.interaction(), Scene.idOf("anna"), "Carla"));
  }

  @Test
  void aTokenOfAnOpenChatOrOfNoneCountsForNothing() {
    var open = scene.customer("Hello");

    assertThat(known(startAgain(open.token()))).isEqualTo(Known.NOTHING);
    assertThat(known(startAgain("made-up"))).isEqualTo(Known.NOTHING);
    assertThat(known(startAgain("x".repeat(5000)))).isEqualTo(Known.NOTHING);
  }

  @Test
  void aTokenOfAnotherWebsiteCountsForNothing() {
    var before = scene.customer("Hello");
    before.leave().expect(204);
    scene
        .jdbc()
        .sql("update interaction set website_key = 'SHOP' where id = ?")
        .param(before.interaction())
        .update();

    assertThat(known(startAgain(before.token()))).isEqualTo(Known.NOTHING);
  }

  private UUID startAgain(String token) {
    var request =
        Map.of(
            "idempotencyKey",
            UUID.randomUUID(),
            "returningToken",
            token,
            "message",
            Map.of("id", UUID.randomUUID(), "text", "Me again"));
    var started =
        scene
            .wire()
            .asPage()
            .post("/api/snippet/" + Scene.WEBSITE + "/interactions", request)
            .expect(201);
    return UUID.fromString(started.body().get("interactionId").asString());
  }

  /** What is known of a customer from before. */
  private record Known(
      @Nullable UUID previous, @Nullable UUID preferredAgent, @Nullable String name) {
    static final Known NOTHING = new Known(null, null, null);
  }

  private Known known(UUID interaction) {
    return scene
        .jdbc()
        .sql("select previous_id, preferred_agent_id, contact_name from interaction where id = ?")
        .param(interaction)
        .query(
            (row, index) ->
                new Known(
                    row.getObject("previous_id", UUID.class),
                    row.getObject("preferred_agent_id", UUID.class),
                    row.getString("contact_name")))
        .single();
  }
}
