package dev.parley.contact;

import dev.parley.platform.text.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a contact list must be. Pure. */
final class ContactListRules {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_CHOICE = 80;
  private static final int MOST_CHOICES = 50;
  private static final int MOST_FIELDS = 30;

  private ContactListRules() {}

  /** What is wrong, by field; empty if all is well. */
  static Map<String, Object> problems(ContactListChange change, List<ContactField> before) {
    var problems = new TreeMap<String, Object>();
    if (isNoLine(change.name(), LONGEST_NAME)) {
      problems.put("name", "1 to 80 characters");
    }
    if (change.fields().size() > MOST_FIELDS) {
      problems.put("fields", "at most 30");
    }
    var labels = new HashSet<String>();
    for (var index = 0; index < change.fields().size(); index++) {
      var problem = problem(change.fields().get(index), before, labels);
      if (problem != null) {
        problems.put("fields[" + index + "]", problem);
      }
    }
    return problems;
  }

  /** The fields as they are stored. */
  static List<ContactField> fields(ContactListChange change) {
    return change.fields().stream()
        .map(
            field ->
                new ContactField(
                    Objects.requireNonNullElseGet(field.id(), UUID::randomUUID),
                    line(field.label(), LONGEST_LABEL),
                    field.kind(),
                    field.kind() == ContactFieldKind.CHOICE
                        ? field.choices().stream().map(each -> line(each, LONGEST_CHOICE)).toList()
                        : List.of()))
        .toList();
  }

  static String name(ContactListChange change) {
    return line(change.name(), LONGEST_NAME);
  }

  private static @Nullable String problem(
      ContactListChange.Field field, List<ContactField> before, HashSet<String> labels) {
    if (isNoLine(field.label(), LONGEST_LABEL)) {
      return "a label of 1 to 60 characters";
    }
    if (!labels.add(line(field.label(), LONGEST_LABEL))) {
      return "a label that no other field has";
    }
    if (field.id() != null && !isKept(field, before)) {
      return "a field of this list, of the kind it has always been";
    }
    return field.kind() == ContactFieldKind.CHOICE ? choiceProblem(field.choices()) : null;
  }

  private static boolean isKept(ContactListChange.Field field, List<ContactField> before) {
    return before.stream()
        .anyMatch(each -> each.id().equals(field.id()) && each.kind() == field.kind());
  }

  private static @Nullable String choiceProblem(List<String> choices) {
    if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
      return "1 to 50 choices";
    }
    if (choices.stream().anyMatch(choice -> isNoLine(choice, LONGEST_CHOICE))) {
      return "choices of 1 to 80 characters";
    }
    return choices.stream().map(each -> line(each, LONGEST_CHOICE)).distinct().count()
            == choices.size()
        ? null
        : "every choice once";
  }

  private static boolean isNoLine(String text, int limit) {
    var line = PlainText.cleanLine(text, limit + 1);
    return line == null || PlainText.length(line) > limit;
  }

  private static String line(String text, int limit) {
    return Optional.ofNullable(PlainText.cleanLine(text, limit)).orElseThrow();
  }
}
