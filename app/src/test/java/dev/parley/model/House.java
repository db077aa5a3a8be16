package dev.parley.model;

import java.util.List;
import java.util.Set;

/** What never changes: two queues and four agents, the last of whom is the supervisor. */
final class House {
  static final int CHATS = 3;
  static final int SUPERVISOR = 3;

  /** Of every chat at first; its agents wrap up. */
  static final int FIRST_QUEUE = 0;

  static final List<Set<Integer>> MEMBERS = List.of(Set.of(0, 1), Set.of(1, 2));

  /** How many chats each agent can have; a supervisor may take over more. */
  static final List<Integer> CAPACITIES = List.of(1, 2, 1, 1);

  private House() {}
}
