package dev.parley.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LabelledAnswersTest {
  private static final Form FORM =
      form(
          """
          {"type": "radio", "key": "topic", "label": "About?",
            "values": [{"value": "sales", "label": "Buying"}, {"value": "other"}]},
          {"type": "checklist", "key": "extras", "label": "Extras",
            "values": [{"value": "a", "label": "Laces"}, {"value": "b", "label": "Wax"}]},
          {"type": "checkbox", "key": "member", "label": "Member"},
          {"type": "textfield", "key": "order"}""");

  @Test
  void areInTheOrderAndTheWordsOfTheForm() {
    var answers = new LinkedHashMap<String, Object>();
    answers.put("order", "sales <b>");
    answers.put("member", true);
    answers.put("gone", "of an older form");
    answers.put("extras", List.of("b", "a"));
    answers.put("topic", "sales");

    assertThat(LabelledAnswers.of(FORM, answers))
        .containsExactly(
            new FormAnswer("topic", "About?", "Buying"),
            new FormAnswer("extras", "Extras", "Wax, Laces"),
            new FormAnswer("member", "Member", "Yes"),
            new FormAnswer("order", "order", "sales <b>"),
            new FormAnswer("gone", "gone", "of an older form"));
  }

  @Test
  void ofAFormThatIsGoneHaveTheKeys() {
    assertThat(LabelledAnswers.of(Map.of("topic", "sales")))
        .containsExactly(new FormAnswer("topic", "topic", "sales"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"radio\", \"key\": \"a b\", \"values\": [{\"value\": \"x\"}]}",
        "{\"type\": \"checkbox\", \"key\": \"${x}\"}",
        "{\"type\": \"select\", \"key\": \"a\", \"values\": [{\"value\": \"-\"}]}",
        "{\"type\": \"select\", \"key\": \"a\", \"values\": [{\"value\": \"it's\"}]}"
      })
  void aFormWhoseChoicesNoFlowCanNameIsNotAsked(String field) {
    assertThatThrownBy(() -> AskableForm.require(form(field)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsWrittenMayHaveAnyKey() {
    AskableForm.require(form("{\"type\": \"textfield\", \"key\": \"a b\"}"));
  }

  private static Form form(String fields) {
    return new FormReader(JsonMapper.shared())
        .read("form", "{\"id\": \"form\", \"components\": [%s]}".formatted(fields));
  }
}
