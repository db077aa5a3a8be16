package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A website's chats begin with a form: the server checks it, and the agent reads it. */
@ParleyIT
class PreChatIT {
  private static final String PATH = "/api/settings/websites/" + Scene.WEBSITE + "/pre-chat-form";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;

  @BeforeEach
  void aForm() {
    ada = scene.administrator().http();
    choose("topic-and-details").expect(200);
  }

  @AfterEach
  void noForm() {
    choose(null).expect(200);
  }

  @Test
  void thePageHasTheFormAndTheAgentItsAnswers() {
    var page = scene.wire().asPage().get("/api/snippet/" + Scene.WEBSITE).expect(200).body();
    assertThat(page.at("/preChatForm/id").asString()).isEqualTo("topic-and-details");
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");

    var started = start("Carla", "carla@customer.example", Map.of("topic", "support")).expect(201);

    var chat = UUID.fromString(started.body().get("interactionId").asString());
    anna.accept(anna.awaitOffer(chat)).expect(200);
    var forms = anna.http().get("/api/interactions/" + chat + "/forms").expect(200).body();
    assertThat(forms).hasSize(1);
    var answers = forms.get(0).get("answers").valueStream().toList();
    assertThat(answers)
        .map(answer -> answer.get("label").asString() + ": " + answer.get("value").asString())
        .containsExactly(
            "Your name: Carla",
            "Your e-mail address: carla@customer.example",
            "What is it about?: Help with something I have");
    assertThat(contactName(chat)).isEqualTo("Carla");
  }

  @Test
  void whatIsMissingOrWrongIsNamedAndNoChatStarts() {
    var before = chats();

    var refused = start(null, "carla", Map.of("topic", "nonsense", "colour", "red")).expect(422);

    assertThat(refused.problem()).isEqualTo("/problems/form-answers-invalid");
    assertThat(refused.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("name", "email", "topic", "colour");
    assertThat(chats()).isEqualTo(before);
    choose(null).expect(200);
    start(null, null, Map.of()).expect(201);
  }

  @Test
  void onlyFormsThatThereAreCanBeChosen() {
    var stored = ada.get(PATH).expect(200).body();

    assertThat(stored.get("form").asString()).isEqualTo("topic-and-details");
    assertThat(stored.get("forms").valueStream().map(form -> form.get("id").asString()))
        .containsExactly("contact-details", "topic-and-details");
    for (var other : List.of("offline-message", "topic", "../../secret", "")) {
      assertThat(choose(other).expect(422).problem())
          .isEqualTo("/problems/website-settings-invalid");
    }
    ada.get("/api/settings/websites/NONE/pre-chat-form").expect(404);
  }

  private Answer choose(@Nullable String form) {
    return ada.put(PATH, form == null ? Map.of() : Map.of("form", form));
  }

  private Answer start(@Nullable String name, @Nullable String email, Map<String, ?> answers) {
    var form = new HashMap<String, Object>(Map.of("answers", answers));
    form.put("name", name);
    form.put("email", email);
    var message = Map.of("id", UUID.randomUUID(), "text", "Hello?");
    var request = Map.of("idempotencyKey", UUID.randomUUID(), "form", form, "message", message);
    return scene.wire().asPage().post("/api/snippet/" + Scene.WEBSITE + "/interactions", request);
  }

  private int chats() {
    return scene
        .jdbc()
        .sql("select count(*) from interaction where website_key = ?")
        .param(Scene.WEBSITE)
        .query(Integer.class)
        .single();
  }

  private String contactName(UUID chat) {
    return scene
        .jdbc()
        .sql("select contact_name from interaction where id = ?")
        .param(chat)
        .query(String.class)
        .single();
  }
}
