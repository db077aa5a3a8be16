package dev.parley.disposition;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators set of the dispositions; every change is in the audit log. */
@Service
public class DispositionSettings {
  private final DispositionRepository dispositions;
  private final DispositionPlaces places;
  private final AuditLog audit;

  DispositionSettings(
      DispositionRepository dispositions, DispositionPlaces places, AuditLog audit) {
    this.dispositions = dispositions;
    this.places = places;
    this.audit = audit;
  }

  /** Every place that there is: everywhere first, then the websites and the queues by name. */
  public List<DispositionPlaceView> places() {
    var counts = dispositions.counts();
    return places.all().stream()
        .map(
            named ->
                new DispositionPlaceView(
                    named.place().text(),
                    named.place().scope(),
                    named.name(),
                    counts.getOrDefault(named.place(), 0)))
        .toList();
  }

  /** The dispositions of a place; {@link DispositionPlaceNotFound} if there is no such place. */
  public DispositionTree get(DispositionPlace place) {
    return DispositionTree.of(places.get(place), dispositions.of(place));
  }

  /**
   * Sets all dispositions of a place. One that is not named any more is deleted with those below
   * it; what is recorded on interactions stays as it was.
   *
   * @throws DispositionsInvalid with what is wrong by id
   * @throws DispositionsOvertaken if somebody else has changed them since they were read
   */
  @Transactional
  public DispositionTree change(
      StaffIdentity actor, DispositionPlace place, DispositionTreeChange change) {
    var named = places.keep(place);
    dispositions.lockAll();
    var before = DispositionTree.of(named, dispositions.of(place));
    if (!before.revision().equals(change.revision())) {
      throw new DispositionsOvertaken();
    }
    var next = change.cleaned();
    refuse(DispositionRules.problems(next));
    if (!next.equals(before.dispositions())) {
      write(place, next);
      record(actor, named, before.dispositions(), next);
    }
    return DispositionTree.of(named, next);
  }

  private void write(DispositionPlace place, List<DispositionLevel> next) {
    if (!dispositions.replace(place, DispositionRow.rows(next))) {
      throw new DispositionsInvalid(Map.of("dispositions", "ids of this place or new ones"));
    }
  }

  private void record(
      StaffIdentity actor,
      NamedPlace named,
      List<DispositionLevel> before,
      List<DispositionLevel> after) {
    var old = ids(before);
    var now = ids(after);
    var subject = named.name() == null ? named.place().text() : named.name();
    audit.record(
        actor,
        "dispositions.changed",
        subject,
        Map.of(
            "scope", named.place().scope().name(),
            "added", String.valueOf(without(now, old)),
            "removed", String.valueOf(without(old, now)),
            "total", String.valueOf(now.size())));
  }

  private static Set<UUID> ids(List<DispositionLevel> tree) {
    return DispositionRow.rows(tree).stream().map(DispositionRow::id).collect(Collectors.toSet());
  }

  private static int without(Set<UUID> some, Set<UUID> others) {
    var left = new HashSet<>(some);
    left.removeAll(others);
    return left.size();
  }

  private static void refuse(Map<String, Object> problems) {
    if (!problems.isEmpty()) {
      throw new DispositionsInvalid(problems);
    }
  }
}
