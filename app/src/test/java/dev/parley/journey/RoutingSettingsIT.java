package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The administrator's queues, teams, agents and routing rules: refused, kept, on record. */
@ParleyIT
class RoutingSettingsIT {
  private static final String QUEUES = "/api/settings/queues";
  private static final String TEAMS = "/api/settings/teams";
  private static final String AGENTS = "/api/settings/agents";
  private static final String ROUTING = "/api/settings/routing";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;
  private UUID dario;

  @BeforeEach
  void anAdministrator() {
    ada = scene.administrator().http();
    dario = UUID.fromString(find(ada.get(AGENTS).expect(200).body(), "Dario Lang"));
  }

  @AfterEach
  void forget() {
    var jdbc = scene.jdbc();
    jdbc.sql("delete from queue where name like 'Settings %'").update();
    jdbc.sql("delete from team where name like 'Settings %'").update();
    jdbc.sql("delete from agent_skill").update();
    jdbc.sql("update agent set alias = 'Dario', capacity = 5 where id = ?").param(dario).update();
    jdbc.sql("update routing_settings set missed_limit = 3, max_open_chats = 0").update();
  }

  @Test
  void aQueueIsMadeChangedAndDeletedAndThatIsOnRecord() {
    var team = create(TEAMS, Map.of("name", "Settings team", "agentIds", List.of(dario)));
    var change = queue("Settings  VIP");
    change.put("teamIds", List.of(team));
    change.put("rejectReasons", List.of("Wrong language", "Break"));
    change.put("rejectReasonRequired", true);
    change.put("skillsRelaxedAfterSeconds", 90);

    var queue = create(QUEUES, change);
    var stored = ada.get(QUEUES + "/" + queue).expect(200).body();
    assertThat(stored.get("name").asString()).isEqualTo("Settings VIP");
    assertThat(stored.get("strategy").asString()).isEqualTo("RING_ALL");
    assertThat(stored.get("skillsRelaxedAfterSeconds").asInt()).isEqualTo(90);
    assertThat(stored.get("agents").asInt()).isEqualTo(1);
    assertThat(ada.get(TEAMS).expect(200).text()).contains("Settings VIP");

    change.put("teamIds", List.of());
    change.put("members", List.of(Map.of("agentId", dario, "capacity", 2)));
    var changed = ada.put(QUEUES + "/" + queue, change).expect(200).body();
    assertThat(changed.at("/members/0/capacity").asInt()).isEqualTo(2);

    ada.delete(QUEUES + "/" + queue).expect(204);
    ada.get(QUEUES + "/" + queue).expect(404);
    ada.delete(QUEUES + "/" + queue).expect(404);
    assertThat(actions()).startsWith("queue.deleted", "queue.changed", "queue.created");
  }

  @Test
  void aQueueInUseIsNotDeleted() {
    var journey = find(ada.get(QUEUES).expect(200).body(), "Journey");

    var refused = ada.delete(QUEUES + "/" + journey).expect(409);

    assertThat(refused.problem()).isEqualTo("/problems/queue-in-use");
    assertThat(refused.body().get("detail").asString())
        .matches("The website “.+” uses this queue\\.");
  }

  @Test
  void saysWhatIsWrongOfAQueueByField() {
    var change = queue(" ");
    change.put("offerTimeoutSeconds", 4);
    change.put("queueTimeoutSeconds", 86_401);
    change.put("weight", 11);
    change.put("wrapUpSeconds", -1);
    change.put("rejectReasons", List.of("x".repeat(61)));
    change.put("members", List.of(Map.of("agentId", UUID.randomUUID())));
    change.put("teamIds", List.of(UUID.randomUUID()));

    var answer = ada.post(QUEUES, change).expect(422);

    assertThat(answer.problem()).isEqualTo("/problems/queue-settings-invalid");
    assertThat(answer.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder(
            "name",
            "offerTimeoutSeconds",
            "queueTimeoutSeconds",
            "weight",
            "wrapUpSeconds",
            "rejectReasons",
            "members",
            "teamIds");
  }

  @Test
  void aNameIsGivenOnce() {
    create(QUEUES, queue("Settings A"));
    create(TEAMS, Map.of("name", "Settings A", "agentIds", List.of()));

    assertThat(ada.post(QUEUES, queue("Settings A")).expect(409).problem())
        .isEqualTo("/problems/name-taken");
    ada.post(TEAMS, Map.of("name", "Settings A", "agentIds", List.of())).expect(409);
  }

  @Test
  void aTeamIsChangedAndDeleted() {
    var team = create(TEAMS, Map.of("name", "Settings team", "agentIds", List.of()));

    ada.put(TEAMS + "/" + team, Map.of("name", "Settings new", "agentIds", List.of(dario)))
        .expect(200);
    ada.delete(TEAMS + "/" + team).expect(204);

    ada.delete(TEAMS + "/" + team).expect(404);
    assertThat(actions()).startsWith("team.deleted", "team.changed", "team.created");
  }

  @Test
  void anAgentGetsSkillsAndCapacity() {
    var skills = List.of(Map.of("skill", "Italian", "level", 4), Map.of("skill", "b", "level", 1));

    var agent = agent("Dario L.", 7, skills).expect(200).body();

    assertThat(agent.get("alias").asString()).isEqualTo("Dario L.");
    assertThat(agent.get("capacity").asInt()).isEqualTo(7);
    assertThat(agent.get("skills")).hasSize(2);
    assertThat(actions()).startsWith("agent.changed");
  }

  @Test
  void saysWhatIsWrongOfAnAgentByField() {
    var answer = agent("", 0, List.of(Map.of("skill", "Italian", "level", 6))).expect(422);

    assertThat(answer.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("alias", "capacity", "skills");
    var nobody = Map.of("alias", "X", "capacity", 1, "skills", List.of());
    ada.put(AGENTS + "/" + UUID.randomUUID(), nobody).expect(404);
  }

  @Test
  void theRulesOfRoutingAreKept() {
    ada.put(ROUTING, Map.of("missedLimit", 101, "maxOpenChats", -1)).expect(422);

    ada.put(ROUTING, Map.of("missedLimit", 5, "maxOpenChats", 200)).expect(200);

    var stored = ada.get(ROUTING).expect(200).body();
    assertThat(stored.get("missedLimit").asInt()).isEqualTo(5);
    assertThat(stored.get("maxOpenChats").asInt()).isEqualTo(200);
    assertThat(actions()).startsWith("routing.settings-changed");
  }

  @Test
  void aWebsiteHasItsQueueTimeZoneAndIdleTimes() {
    var administrator = scene.administrator();
    var wrong = Map.of("timeZone", "Mars/Base", "idleWarningMinutes", 30, "idleCloseMinutes", 30);
    assertThat(administrator.change(Scene.WEBSITE, wrong).expect(422).body().get("fields"))
        .hasSize(2);
    var noQueue = Map.of("queueId", UUID.randomUUID());
    assertThat(administrator.change(Scene.WEBSITE, noQueue).expect(422).problem())
        .isEqualTo("/problems/queue-unknown");

    var right = Map.of("timeZone", "Europe/Rome", "idleCloseMinutes", 0, "transferAllowed", false);
    var website = administrator.change(Scene.WEBSITE, right).expect(200).body();

    assertThat(website.get("timeZone").asString()).isEqualTo("Europe/Rome");
    assertThat(website.get("transferAllowed").asBoolean()).isFalse();
    var before = Map.of("timeZone", "UTC", "idleCloseMinutes", 30, "transferAllowed", true);
    administrator.change(Scene.WEBSITE, before).expect(200);
  }

  private Answer agent(String alias, int capacity, List<?> skills) {
    var change = Map.of("alias", alias, "capacity", capacity, "skills", skills);
    return ada.put(AGENTS + "/" + dario, change);
  }

  private String create(String path, Object body) {
    return ada.post(path, body).expect(201).body().get("id").asString();
  }

  private List<String> actions() {
    var entries = ada.get("/api/settings/audit?limit=3").expect(200).body().get("entries");
    return entries.valueStream().map(entry -> entry.get("action").asString()).toList();
  }

  private static Map<String, Object> queue(String name) {
    var change = new HashMap<String, Object>();
    change.put("name", name);
    change.put("strategy", "RING_ALL");
    change.put("offerTimeoutSeconds", 30);
    change.put("queueTimeoutSeconds", 1800);
    change.put("weight", 5);
    change.put("wrapUpSeconds", 0);
    change.put("rejectReasons", List.of());
    change.put("rejectReasonRequired", false);
    change.put("members", List.of());
    change.put("teamIds", List.of());
    return change;
  }

  private static String find(JsonNode list, String name) {
    return list.valueStream()
        .filter(each -> name.equals(each.get("name").asString()))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asString();
  }
}
