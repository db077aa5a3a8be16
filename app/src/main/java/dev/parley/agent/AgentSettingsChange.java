package dev.parley.agent;

import dev.parley.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an administrator sets of an agent.
 *
 * @param alias what customers see, 1 to 80 characters
 * @param capacity chats at once, 1 to 100
 */
@Schema(name = "AgentSettingsChange")
public record AgentSettingsChange(
    @NotNull String alias, int capacity, @NotNull List<@NotNull @Valid AgentSkill> skills) {
  private static final int LONGEST_ALIAS = 80;
  private static final int MOST_CHATS = 100;
  private static final int MOST_SKILLS = 50;
  private static final int LONGEST_SKILL = 40;
  private static final int BEST = 5;

  /** As it is stored: the texts as plain lines. */
  AgentSettingsChange cleaned() {
    var clean =
        skills.stream().map(skill -> new AgentSkill(line(skill.skill()), skill.level())).toList();
    return new AgentSettingsChange(line(alias), capacity, clean);
  }

  /** By field; empty if all is well. */
  Map<String, Object> problems() {
    var problems = new TreeMap<String, Object>();
    if (!isLine(alias, LONGEST_ALIAS)) {
      problems.put("alias", "1 to " + LONGEST_ALIAS + " characters");
    }
    if (capacity < 1 || capacity > MOST_CHATS) {
      problems.put("capacity", "1 to " + MOST_CHATS);
    }
    if (!skills.stream().allMatch(AgentSettingsChange::isSkill)) {
      problems.put("skills", "1 to 40 characters each, with a level of 1 to 5");
    } else if (skills.size() > MOST_SKILLS || distinctSkills() < skills.size()) {
      problems.put("skills", "at most " + MOST_SKILLS + ", each one once");
    }
    return problems;
  }

  Map<String, String> details(String name) {
    var known = skills.stream().map(skill -> skill.skill() + " " + skill.level()).sorted().toList();
    return Map.of(
        "name",
        name,
        "alias",
        alias,
        "capacity",
        String.valueOf(capacity),
        "skills",
        known.stream().collect(Collectors.joining(", ")));
  }

  private long distinctSkills() {
    return skills.stream().map(AgentSkill::skill).distinct().count();
  }

  private static boolean isSkill(AgentSkill skill) {
    return isLine(skill.skill(), LONGEST_SKILL) && skill.level() >= 1 && skill.level() <= BEST;
  }

  private static boolean isLine(String text, int longest) {
    return !text.isEmpty() && PlainText.length(text) <= longest;
  }

  private static String line(String text) {
    return PlainText.clean(text).replaceAll("\\s+", " ");
  }
}
