package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.CustomerClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Customers who are asked a form by a published flow; what they choose becomes a tag. */
@ParleyIT
class FormStepIT {
  private static final String ASKED = "Please fill in this form.";
  private static final String SENT = "The form has been sent.";

  @RegisterExtension final Scene scene = new Scene();

  private FormScene forms;

  @BeforeEach
  void anAnalyst() {
    forms = new FormScene(scene);
  }

  @Test
  void theAnswerBranchesTheFlowAndTheAgentReadsItInWords() {
    forms.publish("PT5M");
    var anna = scene.available("anna");
    var supervisor = scene.supervisor();
    var customer = scene.customer("Hello");

    customer.transcript().await(ASKED);
    var form = forms.asked(customer);
    assertThat(form.at("/schema/id").asString()).isEqualTo("topic");
    assertThat(form.at("/schema/components/0/label").asString()).isEqualTo("What is it about?");
    var row =
        supervisor.awaitRow(
            customer.interaction(),
            "the form's step",
            one -> one.path("step").asString("").equals("Fill in form"));
    assertThat(row.get("waitingSince").isNull()).isTrue();
    assertThat(customer.state().get("queuePosition").isNull()).isTrue();
    assertThat(anna.offers()).isEmpty();
    customer.transcript().await(customer.say("One moment"));

    forms
        .answer(customer, form, Map.of("topic", "invoice", "orderNumber", " <b>A-17</b>\u0007 "))
        .expect(204);

    customer.transcript().await(SENT);
    assertThat(customer.state().get("form").isNull()).isTrue();
    var offer = anna.awaitOffer(customer.interaction());
    assertThat(variables(customer))
        .contains("invoice", "answered")
        .noneMatch(value -> value.contains("A-17"));
    var offered = anna.http().get("/api/offers/" + offer + "/forms").expect(200).body();
    anna.take(customer);
    var read = anna.http().get(path("interactions", customer)).expect(200).body();
    assertThat(read).isEqualTo(offered);
    var spied = path("supervision/interactions", customer);
    assertThat(supervisor.http().get(spied).problem()).isEqualTo("/problems/not-spying");
    supervisor.spy(customer.interaction()).expect(201);
    assertThat(supervisor.http().get(spied).expect(200).body()).isEqualTo(read);
    assertThat(words(read.get(0)))
        .containsExactly("What is it about?=An invoice", "Order number=<b>A-17</b>");
    assertThat(scene.tags(customer.interaction())).containsExactly("invoice");
    assertThat(customer.transcript().texts()).containsExactly("Hello", ASKED, "One moment", SENT);
    anna.end(customer.interaction()).expect(204);
  }

  @Test
  void thePageIsToldLiveOfTheFormAndItsEnd() {
    forms.publish("PT5M");
    var customer = scene.customer("Hello");
    var other = scene.wire().customer(customer.interaction(), customer.token()).connect();
    var form = forms.asked(other);

    forms.answer(customer, form, Map.of("topic", "sales")).expect(204);

    other.events().await("interaction", event -> event.at("/interaction/form").isNull());
    assertThat(customer.state().get("form").isNull()).isTrue();
    other.close();
  }

  @Test
  void wrongAnswersAreNamedByFieldAndChangeNothing() {
    forms.publish("PT5M");
    var customer = scene.customer("Hello");
    var form = forms.asked(customer);
    var wrong = new HashMap<String, Object>();
    wrong.put("topic", "weather");
    wrong.put("orderNumber", "x".repeat(41));
    wrong.put("agent", "me");

    var refused = forms.answer(customer, form, wrong).expect(422);

    assertThat(refused.problem()).isEqualTo("/problems/form-answers-invalid");
    assertThat(refused.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("topic", "orderNumber", "agent");
    assertThat(
            forms
                .answer(customer, form, Map.of())
                .expect(422)
                .body()
                .at("/fields/topic")
                .asString())
        .isEqualTo("REQUIRED");
    assertThat(forms.asked(customer)).isEqualTo(form);
    assertThat(scene.tags(customer.interaction())).isEmpty();
    customer.http().post("/api/customer/interaction/form", Map.of()).expect(400, 422);
    customer.leave().expect(204);
  }

  @Test
  void theSameAnswersAgainAreHarmlessAndOthersComeTooLate() {
    forms.publish("PT5M");
    var customer = scene.customer("Hello");
    var form = forms.asked(customer);
    var answers = Map.of("topic", "support", "orderNumber", "A-1");

    var twice =
        List.of(
            CompletableFuture.supplyAsync(() -> forms.answer(customer, form, answers)),
            CompletableFuture.supplyAsync(() -> forms.answer(customer, form, answers)));
    twice.forEach(one -> one.join().expect(204));
    forms.answer(customer, form, answers).expect(204);

    assertThat(forms.answer(customer, form, Map.of("topic", "sales")).expect(409).problem())
        .isEqualTo("/problems/form-not-asked");
    forms.answer(customer, form, Map.of("topic", "weather")).expect(409);
    assertThat(scene.tags(customer.interaction())).containsExactly("support");
    assertThat(customer.transcript().texts()).containsOnlyOnce(SENT);
    customer.leave().expect(204);
  }

  @Test
  void aFormOfAnotherChatIsNotAsked() {
    forms.publish("PT5M");
    var one = scene.customer("Hello");
    var other = scene.customer("Hello too");

    forms.answer(one, forms.asked(other), Map.of("topic", "sales")).expect(409);

    assertThat(forms.asked(other).isNull()).isFalse();
    assertThat(scene.tags(one.interaction())).isEmpty();
    one.leave().expect(204);
    other.leave().expect(204);
  }

  @Test
  void theTemplatesOfferTheFormsTheirChoicesAndTheirAnswers() {
    assertThat(forms.templates().choices("Ask a form", "Form")).containsExactly("topic");
    assertThat(forms.templates().choices("Ask a form", "Choice for conditions"))
        .containsExactly("-", "topic");
    assertThat(forms.templates().choices("Condition", "Chats go this way"))
        .contains("${formOutcome == 'answered'}", "${formAnswer == 'invoice'}");
  }

  private static String path(String of, CustomerClient customer) {
    return "/api/" + of + "/" + customer.interaction() + "/forms";
  }

  private static List<String> words(JsonNode form) {
    return form.get("answers")
        .valueStream()
        .map(one -> one.get("label").asString() + "=" + one.get("value").asString())
        .toList();
  }

  /** All that the engine knows of the chat now. */
  private List<String> variables(CustomerClient customer) {
    return scene
        .jdbc()
        .sql(
            """
            select distinct v.text_ from act_ru_variable v
            join act_ru_execution e on e.id_ = v.proc_inst_id_
            where e.business_key_ = ? and v.text_ is not null
            """)
        .param(customer.interaction().toString())
        .query(String.class)
        .list();
  }
}
