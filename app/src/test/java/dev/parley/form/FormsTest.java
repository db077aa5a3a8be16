package dev.parley.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {
  @Test
  void readsTheOfflineForm() {
    var forms = new Forms(new PathMatchingResourcePatternResolver(), JsonMapper.shared());

    var form = forms.find("offline-message").orElseThrow();

    assertThat(form.fields())
        .extracting(FormField::key)
        .containsExactly("name", "email", "message");
    assertThat(form.schema()).containsEntry("id", "offline-message").containsKey("components");
    assertThat(
            FormAnswers.check(
                form, Map.of("name", "Lea", "email", "lea@example.com", "message", "Hello")))
        .isEmpty();
    assertThat(forms.find("../application")).isEmpty();
  }

  @Test
  void asksTheCustomersOfFlowsWhatIsMadeForThat() {
    var forms = new Forms(new PathMatchingResourcePatternResolver(), JsonMapper.shared());

    assertThat(forms.asked()).extracting(Form::id).containsExactly("topic");
    assertThat(forms.get("topic").choices()).extracting(FormField::key).containsExactly("topic");
    assertThat(forms.findAsked("topic")).isPresent();
    assertThat(forms.findAsked(Forms.OFFLINE_MESSAGE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"other\"}",
        "{\"id\": \"form\", \"components\": [{\"type\": \"script\", \"key\": \"a\"}]}",
        "{\"id\": \"form\", \"components\": [{\"type\": \"textfield\"}]}",
        "{\"id\": \"form\", \"components\": [{\"type\": \"textfield\", \"key\": \"a\","
            + " \"conditional\": {\"hide\": \"=true\"}}]}"
      })
  void refusesAFormThatItCouldNotCheck(String text) {
    var reader = new FormReader(JsonMapper.shared());

    assertThatThrownBy(() -> reader.read("form", text)).isInstanceOf(RuntimeException.class);
  }
}
