package dev.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.audit.AuditEntry;
import dev.parley.audit.AuditLog;
import dev.parley.platform.engine.DecisionXml;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.Answer;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the analyst's list of working hours asks of the server. */
@ParleyIT
class CalendarApiIT {
  private static final String PATH = "/api/working-hours";

  @Autowired private AuditLog audit;
  @LocalServerPort private int port;

  private final String key = "hours-" + UUID.randomUUID().toString().substring(0, 8);
  private ParleyWire wire;
  private WireHttp alan;

  @BeforeEach
  void logIn() {
    wire = new ParleyWire("http://localhost:" + port, "http://flows.localhost");
    var token = TestKeycloak.accessToken("alan");
    alan = wire.asAgent(() -> token);
  }

  @AfterEach
  void leave() {
    wire.close();
  }

  @Test
  void theShippedCalendarIsThere() {
    var shipped = calendar("working-hours");

    assertThat(shipped.get("name").asString()).isEqualTo("Working hours");
    assertThat(shipped.get("publishedBy").isNull()).isTrue();
    assertThat(shipped.get("publishedAt").asString()).isNotBlank();
    var model = alan.get(PATH + "/working-hours/versions/1").expect(200).body();
    assertThat(model.get("xml").asString()).contains("MONDAY");
  }

  @Test
  void aNewCalendarIsPublishedAndChanged() {
    var first = publish(open("true"), "Always open", null).expect(201).body();
    assertThat(first.get("version").asInt()).isEqualTo(1);
    assertThat(first.get("publishedBy").asString()).isEqualTo("Alan Weiss");

    var second = publish(open("false"), "Never open", 1).expect(201).body();

    assertThat(second.get("version").asInt()).isEqualTo(2);
    var versions = alan.get(PATH + "/" + key + "/versions").expect(200).body();
    assertThat(versions.valueStream().map(v -> v.get("version").asInt())).containsExactly(2, 1);
    assertThat(versions.get(0)).isEqualTo(second);
    assertThat(calendar(key).get("latestVersion").asInt()).isEqualTo(2);
    assertThat(calendar(key).get("comment").asString()).isEqualTo("Never open");
    var recorded = audit.of(key);
    assertThat(recorded)
        .extracting(AuditEntry::action)
        .containsExactly("calendar.published", "calendar.published");
  }

  @Test
  void saysWhetherItIsOpenNowInAZone() {
    publish(open("true"), "Always open", null).expect(201);

    var now = alan.get(PATH + "/" + key + "/now?zone=Europe/Rome").expect(200).body();

    assertThat(now.get("open").asBoolean()).isTrue();
    assertThat(now.get("localTime").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:00)?");
    alan.get(PATH + "/" + key + "/now?zone=Mars/Olympus").expect(422);
    alan.get(PATH + "/no-such-hours/now?zone=UTC").expect(404);
  }

  @Test
  void refusesWhatIsNoCalendarAndPutsThatOnRecord() {
    var hostile = DecisionXml.calendar(key).rule("now()", "", "", "true").xml();

    var answer = publish(hostile, "Hostile", null).expect(422);

    assertThat(answer.problem()).isEqualTo("/problems/calendar-refused");
    assertThat(answer.body().at("/findings/0/rule").asString()).isEqualTo("entry");
    alan.get(PATH + "/" + key + "/versions").expect(404);
    assertThat(audit.of(key)).anyMatch(e -> e.action().equals("calendar.refused"));
    var checked = alan.post(PATH + "/check", Map.of("xml", hostile)).expect(200).body();
    assertThat(checked.get("ok").asBoolean()).isFalse();
    assertThat(alan.post(PATH + "/check", Map.of("xml", open("true"))).body().at("/ok").asBoolean())
        .isTrue();
  }

  @Test
  void onlyOneOfThoseWhoChangeTheSameVersionWins() {
    publish(open("true"), "First", null).expect(201);

    var answers =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> publish(open("false"), "C" + i, 1)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allMatch(answer -> answer.problem().equals("/problems/calendar-changed"))
        .allMatch(answer -> answer.body().get("latestVersion").asInt() == 2);
    publish(open("true"), "New again", null).expect(409);
    publish(open("true"), " ", 2).expect(422);
  }

  private String open(String open) {
    return DecisionXml.calendar(key).rule("", "", "", open).xml();
  }

  private JsonNode calendar(String wanted) {
    return calendars().stream()
        .filter(each -> each.get("key").asString().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> calendars() {
    return alan.get(PATH).expect(200).body().valueStream().toList();
  }

  private Answer publish(String xml, String comment, Integer basedOn) {
    var body = new HashMap<String, Object>();
    body.put("xml", xml);
    body.put("comment", comment);
    body.put("basedOn", basedOn);
    return alan.post(PATH + "/" + key + "/versions", body);
  }
}
