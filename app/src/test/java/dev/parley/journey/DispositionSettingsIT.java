package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Dispositions are kept by administrators, each place's all at once. */
class DispositionSettingsIT extends DispositionChats {
  @Test
  void isChangedInTheRevisionThatWasReadAndThatIsOnRecord() {
    var before = tree(WEBSITE);
    var change =
        Map.of(
            "revision", before.get("revision").asString(),
            "dispositions", List.of(level(sold, " Sold\tnow ")));

    var after = ada.put(SETTINGS + WEBSITE, change).expect(200).body();

    assertThat(after.at("/dispositions/0/name").asString()).isEqualTo("Sold now");
    assertThat(tree(WEBSITE)).isEqualTo(after);
    assertThat(ada.put(SETTINGS + WEBSITE, change).expect(409).problem())
        .isEqualTo("/problems/dispositions-overtaken");
    var entry = ada.get("/api/settings/audit?limit=1").expect(200).body().at("/entries/0");
    assertThat(entry.get("action").asString()).isEqualTo("dispositions.changed");
    assertThat(entry.at("/details/removed").asString()).isEqualTo("2");
    assertThat(ada.get("/api/settings/dispositions").expect(200).body().valueStream())
        .anyMatch(
            place ->
                place.get("place").asString().equals(WEBSITE)
                    && place.get("placeName").asString().equals("Journey")
                    && place.get("count").asInt() == 1);
  }

  @Test
  void saysWhatIsWrong() {
    var twin = UUID.randomUUID();
    var problem = put(WEBSITE, List.of(level(sold, "Sold"), level(twin, "sold"))).expect(422);

    assertThat(problem.problem()).isEqualTo("/problems/dispositions-invalid");
    assertThat(problem.body().get("fields").propertyNames()).containsExactly(twin.toString());
    put("everywhere", List.of(level(sold, "Stolen"))).expect(422);
    ada.get(SETTINGS + "website-NONE").expect(404);
    ada.get(SETTINGS + "queue-" + UUID.randomUUID()).expect(404);
  }
}
