package dev.parley.askedform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.form.FieldType;
import dev.parley.form.Form;
import dev.parley.form.FormField;
import dev.parley.form.FormOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word of a customer's own ever becomes a flow's variable. */
class ChoiceTest {
  private static final Form FORM =
      new Form(
          "form",
          List.of(
              field("topic", FieldType.RADIO),
              field("size", FieldType.SELECT),
              field("member", FieldType.CHECKBOX),
              field("extras", FieldType.CHECKLIST),
              field("order", FieldType.TEXTFIELD)),
          Map.of("id", "form"));
  private static final Map<String, Object> ANSWERS =
      Map.of(
          "topic", "sales",
          "size", "a secret",
          "member", true,
          "extras", List.of("sales"),
          "order", "sales");

  @ParameterizedTest
  @CsvSource({"topic,sales", "size,-", "member,true", "extras,-", "order,-", "gone,-", "-,-"})
  void isAValueOfTheFormsOwn(String key, String chosen) {
    assertThat(Choice.of(FORM, key, ANSWERS)).isEqualTo(chosen);
  }

  @ParameterizedTest
  @CsvSource({"topic,-", "size,-", "member,false"})
  void isNoneWithoutAnAnswerAndNoWhereABoxIsNotTicked(String key, String chosen) {
    assertThat(Choice.of(FORM, key, Map.of())).isEqualTo(chosen);
  }

  private static FormField field(String key, FieldType type) {
    var options = List.of(new FormOption("sales", "Buying"), new FormOption("other", "Else"));
    return new FormField(key, key, type, false, null, 100, null, false, null, null, options);
  }
}
