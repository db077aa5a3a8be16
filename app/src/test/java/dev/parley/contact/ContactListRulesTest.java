package dev.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contact.ContactListChange.Field;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactListRulesTest {
  private static final ContactField PLAN =
      new ContactField(UUID.randomUUID(), "Plan", ContactFieldKind.CHOICE, List.of("Gold"));

  @Test
  void keepsTheOrderAndCleansWhatIsTyped() {
    var change =
        change(" VIP ", text(" City\u0000 "), choice(PLAN.id(), "Plan", "Gold", " Silver "));

    assertThat(ContactListRules.problems(change, List.of(PLAN))).isEmpty();
    assertThat(ContactListRules.name(change)).isEqualTo("VIP");
    assertThat(ContactListRules.fields(change))
        .extracting(ContactField::label)
        .containsExactly("City", "Plan");
    assertThat(ContactListRules.fields(change).getLast().choices())
        .containsExactly("Gold", "Silver");
  }

  @Test
  void saysWhatIsWrongByField() {
    var change =
        change(
            " ",
            text("City"),
            text("City"),
            text(""),
            choice(null, "Empty"),
            choice(null, "Twice", "A", "A"),
            choice(UUID.randomUUID(), "Foreign", "A"),
            new Field(PLAN.id(), "Plan", ContactFieldKind.TEXT, List.of()));

    assertThat(ContactListRules.problems(change, List.of(PLAN)).keySet())
        .containsExactly(
            "fields[1]", "fields[2]", "fields[3]", "fields[4]", "fields[5]", "fields[6]", "name");
  }

  @Test
  void hasThirtyFieldsAtMost() {
    var fields = IntStream.range(0, 31).mapToObj(number -> text("Field " + number)).toList();

    assertThat(ContactListRules.problems(new ContactListChange("VIP", fields, 1), List.of()))
        .containsOnlyKeys("fields");
  }

  private static ContactListChange change(String name, Field... fields) {
    return new ContactListChange(name, List.of(fields), 1);
  }

  private static Field text(String label) {
    return new Field(null, label, ContactFieldKind.TEXT, List.of("ignored"));
  }

  private static Field choice(@Nullable UUID id, String label, String... choices) {
    return new Field(id, label, ContactFieldKind.CHOICE, List.of(choices));
  }
}
