package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/** A website with dispositions, and an agent who talks to its customers. */
@ParleyIT
abstract class DispositionChats {
  static final String SETTINGS = "/api/settings/dispositions/";
  static final String WEBSITE = "website-" + Scene.WEBSITE;

  @RegisterExtension final Scene scene = new Scene();

  final UUID complaint = UUID.randomUUID();
  final UUID late = UUID.randomUUID();
  final UUID sold = UUID.randomUUID();

  @Autowired PlatformTransactionManager transactions;

  WireHttp ada;
  AgentClient anna;

  @BeforeEach
  void dispositionsAndAnAgent() {
    ada = scene.administrator().http();
    scene.queue("RING_ALL", "anna");
    scene.queueSet("wrap_up = interval '0 seconds'");
    anna = scene.available("anna");
    save(WEBSITE, level(complaint, "Complaint", level(late, "Late")), level(sold, "Sold"));
  }

  @AfterEach
  void forget() {
    scene.administrator().change(Scene.WEBSITE, Map.of("dispositionMandatory", false)).expect(200);
    save(WEBSITE);
    scene.queueSet("wrap_up = interval '0 seconds'");
  }

  void hold(UUID disposition) {
    var held = "select id from disposition where id = ? for update";
    scene.jdbc().sql(held).param(disposition).query(UUID.class).single();
  }

  boolean missing(CustomerClient customer) {
    var chat = anna.interaction(customer.interaction()).expect(200).body();
    return chat.get("dispositionMissing").asBoolean();
  }

  CustomerClient talking() {
    var customer = scene.customer("Hello");
    anna.take(customer);
    return customer;
  }

  void demand() {
    scene.administrator().change(Scene.WEBSITE, Map.of("dispositionMandatory", true)).expect(200);
  }

  JsonNode choices(CustomerClient customer) {
    var path = "/api/interactions/" + customer.interaction() + "/dispositions";
    return anna.http().get(path).expect(200).body();
  }

  Answer close(CustomerClient customer, Map<String, Object> answers) {
    var path = "/api/interactions/" + customer.interaction() + "/close";
    return anna.http().post(path, Map.of("disposition", answers));
  }

  Answer dispose(CustomerClient customer, Map<String, Object> answers) {
    var path = "/api/interactions/" + customer.interaction() + "/disposition";
    return anna.http().post(path, Map.of("disposition", answers));
  }

  static Map<String, Object> answers(UUID disposition, String comment) {
    return comment == null
        ? Map.of("disposition", disposition)
        : Map.of("disposition", disposition, "comment", comment);
  }

  static String fields(Answer answer) {
    assertThat(answer.expect(422).problem()).isEqualTo("/problems/form-answers-invalid");
    return answer.body().get("fields").toString();
  }

  String disposition(CustomerClient customer) {
    return anna.interaction(customer.interaction()).body().get("disposition").asString();
  }

  UUID chosen(CustomerClient customer) {
    return scene
        .jdbc()
        .sql("select disposition_id from interaction where id = ?")
        .param(customer.interaction())
        .query((row, index) -> row.getObject(1, UUID.class))
        .list()
        .getFirst();
  }

  JsonNode tree(String place) {
    return ada.get(SETTINGS + place).expect(200).body();
  }

  @SafeVarargs
  final void save(String place, Map<String, Object>... levels) {
    put(place, List.of(levels)).expect(200);
  }

  Answer put(String place, List<Map<String, Object>> levels) {
    var revision = tree(place).get("revision").asString();
    return ada.put(SETTINGS + place, Map.of("revision", revision, "dispositions", levels));
  }

  @SafeVarargs
  static Map<String, Object> level(UUID id, String name, Map<String, Object>... below) {
    return Map.of("id", id, "name", name, "below", List.of(below));
  }
}
