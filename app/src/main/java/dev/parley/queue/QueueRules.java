package dev.parley.queue;

import dev.parley.platform.text.PlainText;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says of each field of a queue's or a team's settings what is wrong with it. */
final class QueueRules {
  private static final int LONGEST_NAME = 80;
  private static final int HOUR = 3600;
  private static final int DAY = 24 * HOUR;
  private static final int MOST_WEIGHT = 10;
  private static final int MOST_REASONS = 20;
  private static final int LONGEST_REASON = 60;
  private static final int MOST_MEMBERS = 1000;
  private static final int MOST_CHATS = 100;

  private QueueRules() {}

  /** By field; empty if all is well. */
  static Map<String, Object> problems(QueueChange change) {
    var problems = new TreeMap<String, Object>();
    name(problems, change.name());
    within(problems, "offerTimeoutSeconds", change.offerTimeoutSeconds(), 5, HOUR);
    within(problems, "queueTimeoutSeconds", change.queueTimeoutSeconds(), 10, DAY);
    within(problems, "weight", change.weight(), 0, MOST_WEIGHT);
    within(problems, "wrapUpSeconds", change.wrapUpSeconds(), 0, HOUR);
    within(problems, "skillsRelaxedAfterSeconds", change.skillsRelaxedAfterSeconds(), 1, DAY);
    reasons(problems, change);
    members(problems, change);
    distinct(problems, "teamIds", change.teamIds(), MOST_MEMBERS);
    return problems;
  }

  /** By field; empty if all is well. */
  static Map<String, Object> problems(TeamChange change) {
    var problems = new TreeMap<String, Object>();
    name(problems, change.name());
    distinct(problems, "agentIds", change.agentIds(), MOST_MEMBERS);
    return problems;
  }

  private static void name(Map<String, Object> problems, String name) {
    if (!isLine(name, LONGEST_NAME)) {
      problems.put("name", "1 to " + LONGEST_NAME + " characters");
    }
  }

  private static void within(
      Map<String, Object> problems, String field, @Nullable Integer number, int least, int most) {
    if (number != null && (number < least || number > most)) {
      problems.put(field, least + " to " + most);
    }
  }

  private static void reasons(Map<String, Object> problems, QueueChange change) {
    var reasons = change.rejectReasons();
    if (!reasons.stream().allMatch(reason -> isLine(reason, LONGEST_REASON))) {
      problems.put("rejectReasons", "1 to " + LONGEST_REASON + " characters each");
    } else if (change.rejectReasonRequired() && reasons.isEmpty()) {
      problems.put("rejectReasons", "at least one, as agents must choose one");
    } else {
      distinct(problems, "rejectReasons", reasons, MOST_REASONS);
    }
  }

  private static void members(Map<String, Object> problems, QueueChange change) {
    var agents = change.members().stream().map(QueueMember::agentId).toList();
    distinct(problems, "members", agents, MOST_MEMBERS);
    change
        .members()
        .forEach(member -> within(problems, "members", member.capacity(), 1, MOST_CHATS));
  }

  private static void distinct(
      Map<String, Object> problems, String field, Collection<?> values, int most) {
    if (values.size() > most) {
      problems.put(field, "at most " + most);
    } else if (new HashSet<>(values).size() < values.size()) {
      problems.put(field, "each one once");
    }
  }

  private static boolean isLine(String text, int longest) {
    return !text.isEmpty() && PlainText.length(text) <= longest;
  }
}
