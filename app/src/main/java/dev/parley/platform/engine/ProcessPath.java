package dev.parley.platform.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process instance with all that it called: the way it took and where it stands. */
public record ProcessPath(List<ProcessInstancePath> instances) {

  /**
   * One instance.
   *
   * @param parentId the instance that called it; null for the outermost
   * @param calledFrom the element of the parent that called it
   * @param active false when it is over
   * @param activities what it entered, in order
   * @param timers those that run now
   */
  public record ProcessInstancePath(
      String id,
      @Nullable String parentId,
      @Nullable String calledFrom,
      String definitionId,
      String key,
      int version,
      @Nullable String name,
      boolean active,
      List<ActivityPassage> activities,
      List<RunningTimer> timers) {}

  /**
   * An element that a token entered.
   *
   * @param endedAt null while the token is there
   * @param cancelled the token was taken away instead of going on
   */
  public record ActivityPassage(
      String activityId,
      String type,
      Instant startedAt,
      @Nullable Instant endedAt,
      boolean cancelled) {}

  /**
   * A timer at its own element, also one at the border of an activity.
   *
   * @param remainingMs until it is due when this was read, 0 at least: clocks differ
   */
  public record RunningTimer(String activityId, Instant dueAt, long remainingMs) {}
}
