package dev.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRulesTest {
  private static final ContactField TEXT = field(ContactFieldKind.TEXT);
  private static final ContactField NUMBER = field(ContactFieldKind.NUMBER);
  private static final ContactField DATE = field(ContactFieldKind.DATE);
  private static final ContactField CHOICE = field(ContactFieldKind.CHOICE, "Gold", "Silver");
  private static final List<ContactField> FIELDS = List.of(TEXT, NUMBER, DATE, CHOICE);

  @Test
  void blanksAreNothingAndControlCharactersVanish() {
    var cleaned =
        ContactRules.cleaned(
            new ContactChange(
                " Carla \u0007 Rossi", " ", "", null, "a\r\nb", values(TEXT, "  "), 1));

    assertThat(cleaned)
        .isEqualTo(new ContactChange("Carla Rossi", null, null, null, "a\nb", Map.of(), 1));
  }

  @Test
  void eachTextHasItsLength() {
    var long4001 = "x".repeat(4001);
    var change =
        ContactRules.cleaned(
            new ContactChange(
                long4001, long4001, long4001, long4001, long4001, values(TEXT, long4001), 1));

    assertThat(ContactRules.problems(change, contact(Map.of()), FIELDS).keySet())
        .containsExactlyInAnyOrder(
            "name", "email", "phone", "language", "notes", "custom." + TEXT.id());
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 12, true",
    "NUMBER, -3.50, true",
    "NUMBER, '1,5', false",
    "NUMBER, 1e9, false",
    "DATE, 2026-12-01, true",
    "DATE, 2026-02-30, false",
    "DATE, 01/12/2026, false",
    "CHOICE, Gold, true",
    "CHOICE, gold, false"
  })
  void aFieldTakesValuesOfItsKind(ContactFieldKind kind, String value, boolean takes) {
    var field = FIELDS.stream().filter(each -> each.kind() == kind).findAny().orElseThrow();

    assertThat(custom(field, value, Map.of()).isEmpty()).isEqualTo(takes);
  }

  @Test
  void whatStaysAsItWasIsWell() {
    var before = Map.of(CHOICE.id().toString(), "Bronze");

    assertThat(custom(CHOICE, "Bronze", before)).isEmpty();
    assertThat(custom(CHOICE, "Bronze", Map.of())).isNotEmpty();
  }

  @Test
  void aFieldOfAnotherListIsNone() {
    assertThat(custom(field(ContactFieldKind.TEXT), "x", Map.of())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, true",
    "pt-BR, true",
    "zh-Hant-TW, true",
    "e, false",
    "en_GB, false",
    "<b>, false"
  })
  void aLanguageIsATag(String language, boolean isOne) {
    var change = new ContactChange(null, null, null, language, null, Map.of(), 1);

    assertThat(ContactRules.problems(change, contact(Map.of()), FIELDS).isEmpty()).isEqualTo(isOne);
  }

  private static Map<String, Object> custom(
      ContactField field, String value, Map<String, String> before) {
    var change = new ContactChange(null, null, null, null, null, values(field, value), 1);
    return ContactRules.problems(change, contact(before), FIELDS);
  }

  private static Map<String, @Nullable String> values(ContactField field, String value) {
    return new HashMap<>(Map.of(field.id().toString(), value));
  }

  private static Contact contact(Map<String, String> custom) {
    return new Contact(
        ContactId.random(),
        UUID.randomUUID(),
        null,
        null,
        null,
        null,
        null,
        null,
        custom,
        1,
        Instant.EPOCH);
  }

  private static ContactField field(ContactFieldKind kind, String... choices) {
    return new ContactField(UUID.randomUUID(), kind.name(), kind, List.of(choices));
  }
}
