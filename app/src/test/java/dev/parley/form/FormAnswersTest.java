package dev.parley.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class FormAnswersTest {
  private static final Form FORM =
      new FormReader(JsonMapper.shared())
          .read(
              "order",
              """
              {"id": "order", "components": [
                {"type": "text", "text": "About your order"},
                {"type": "textfield", "key": "name", "label": "Name",
                  "validate": {"required": true, "maxLength": 5}},
                {"type": "group", "components": [
                  {"type": "textfield", "key": "email", "validate": {"validationType": "email"}},
                  {"type": "textfield", "key": "order", "validate": {"pattern": "^A[0-9]+$"}}]},
                {"type": "textarea", "key": "words", "validate": {"minLength": 3}},
                {"type": "number", "key": "pairs", "validate": {"min": 1, "max": 10}},
                {"type": "checkbox", "key": "terms", "validate": {"required": true}},
                {"type": "select", "key": "size", "values": [{"value": "s"}, {"value": "l"}]},
                {"type": "radio", "key": "colour", "values": [{"value": "red"}]},
                {"type": "checklist", "key": "extras", "values": [{"value": "a"}, {"value": "b"}]}]}
              """);

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments("name", null, FormFault.REQUIRED),
        arguments("name", " \u0000\n ", FormFault.REQUIRED),
        arguments("name", "Leonie", FormFault.TOO_LONG),
        arguments("name", "😀😀😀😀😀", null),
        arguments("name", "a\nb", FormFault.WRONG_TYPE),
        arguments("name", 7, FormFault.WRONG_TYPE),
        arguments("name", List.of("Lea"), FormFault.WRONG_TYPE),
        arguments("email", null, null),
        arguments("email", "lea@example.com", null),
        arguments("email", "lea.o'neil+chat@mail.example.co.uk", null),
        arguments("email", "lea@example", FormFault.NOT_AN_EMAIL),
        arguments("email", "lea at example.com", FormFault.NOT_AN_EMAIL),
        arguments("email", "a@b.c,d@e.f", FormFault.NOT_AN_EMAIL),
        arguments("email", "Lea <lea@example.com>", FormFault.NOT_AN_EMAIL),
        arguments("order", "A17", null),
        arguments("order", "B17", FormFault.PATTERN),
        arguments("words", "hi", FormFault.TOO_SHORT),
        arguments("words", "one\ntwo", null),
        arguments("words", "x".repeat(4000), null),
        arguments("words", "x".repeat(4001), FormFault.TOO_LONG),
        arguments("pairs", 1, null),
        arguments("pairs", 10.0, null),
        arguments("pairs", 0, FormFault.TOO_SMALL),
        arguments("pairs", 10.5, FormFault.TOO_LARGE),
        arguments("pairs", "3", FormFault.NOT_A_NUMBER),
        arguments("pairs", Double.POSITIVE_INFINITY, FormFault.NOT_A_NUMBER),
        arguments("terms", false, FormFault.REQUIRED),
        arguments("terms", "yes", FormFault.WRONG_TYPE),
        arguments("size", "s", null),
        arguments("size", "m", FormFault.NOT_AN_OPTION),
        arguments("size", true, FormFault.WRONG_TYPE),
        arguments("colour", "blue", FormFault.NOT_AN_OPTION),
        arguments("extras", List.of("b", "a"), null),
        arguments("extras", List.of("a", "a"), FormFault.NOT_AN_OPTION),
        arguments("extras", Arrays.asList("a", null), FormFault.NOT_AN_OPTION),
        arguments("extras", List.of("c"), FormFault.NOT_AN_OPTION),
        arguments("extras", "a", FormFault.WRONG_TYPE),
        arguments("nobody", "asked", FormFault.UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void checksEachAnswer(String key, @Nullable Object answer, @Nullable FormFault fault) {
    var answers = new HashMap<String, Object>(Map.of("name", "Lea", "terms", true));
    answers.put(key, answer);

    var faults = FormAnswers.check(FORM, answers);

    assertThat(faults).isEqualTo(fault == null ? Map.of() : Map.of(key, fault));
  }

  @Test
  void keepsCleanAnswersInTheOrderOfTheForm() {
    var accepted =
        FormAnswers.accepted(
            FORM,
            Map.of(
                "extras", List.of(), "terms", true, "words", " one\r\ntwo\u0007 ", "name", "Lea"));

    assertThat(accepted)
        .containsExactly(
            Map.entry("name", "Lea"), Map.entry("words", "one\ntwo"), Map.entry("terms", true));
  }

  @Test
  void namesEveryFieldThatIsWrongAndNoAnswer() {
    assertThatThrownBy(() -> FormAnswers.accepted(FORM, Map.of("order", "secret")))
        .isInstanceOfSatisfying(
            FormAnswersInvalid.class,
            invalid -> {
              assertThat(invalid.properties())
                  .isEqualTo(
                      Map.of(
                          "fields",
                          Map.of(
                              "name", FormFault.REQUIRED,
                              "terms", FormFault.REQUIRED,
                              "order", FormFault.PATTERN)));
              assertThat(invalid.detail()).doesNotContain("secret");
            });
  }

  @Test
  void namesOneUnknownFieldOfManyAndOnlyItsBeginning() {
    var answers = new HashMap<String, Object>(Map.of("name", "Lea", "terms", true));
    answers.put("x".repeat(1000), 1);
    answers.put("y", 2);

    assertThat(FormAnswers.check(FORM, answers))
        .hasSize(1)
        .allSatisfy((key, fault) -> assertThat(key).hasSizeLessThanOrEqualTo(40));
  }
}
