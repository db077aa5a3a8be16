package dev.parley.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Required skills as a flow writes them: {@code French 3, Billing}; a level is 1 to 5, and 1 where
 * none is said.
 *
 * @param levels by skill, in the order of the text; empty for no skills at all
 */
public record SkillList(Map<String, Integer> levels) {
  private static final int MOST = 10;
  private static final int LONGEST = 40;
  private static final int LONGEST_TEXT = 500;
  private static final Pattern SKILL = Pattern.compile("(?<skill>.*\\S)\\s+(?<level>[1-5])");

  /** Empty if the text is no list of skills. */
  public static Optional<SkillList> parse(String text) {
    var levels = new LinkedHashMap<String, Integer>();
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    if (text.isBlank()) {
      return Optional.of(new SkillList(levels));
    }
    for (var part : text.split(",", -1)) {
      if (!add(part.strip(), levels)) {
        return Optional.empty();
      }
    }
    return levels.size() <= MOST ? Optional.of(new SkillList(levels)) : Optional.empty();
  }

  private static boolean add(String part, Map<String, Integer> levels) {
    var levelled = SKILL.matcher(part);
    var hasLevel = levelled.matches();
    var skill = hasLevel ? levelled.group("skill") : part;
    var level = hasLevel ? Integer.parseInt(levelled.group("level")) : 1;
    return !skill.isEmpty()
        && skill.length() <= LONGEST
        && skill.chars().noneMatch(Character::isISOControl)
        && levels.putIfAbsent(skill, level) == null;
  }
}
