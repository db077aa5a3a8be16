package dev.parley.offline;

import dev.parley.form.Form;
import dev.parley.form.FormField;
import dev.parley.form.Forms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form that offline messages answer. */
@Component
class OfflineForm {
  private final Form form;

  OfflineForm(Forms forms) {
    form = forms.get(Forms.OFFLINE_MESSAGE);
  }

  Form form() {
    return form;
  }

  /** In the order of the form; answers to fields that it has no more come last. */
  List<OfflineAnswer> labelled(Map<String, Object> answers) {
    var known = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
    var inOrder =
        form.fields().stream()
            .filter(field -> answers.containsKey(field.key()))
            .map(field -> answer(field.key(), field.label(), answers.get(field.key())));
    var others =
        answers.entrySet().stream()
            .filter(other -> !known.contains(other.getKey()))
            .map(other -> answer(other.getKey(), other.getKey(), other.getValue()));
    return Stream.concat(inOrder, others).toList();
  }

  private static OfflineAnswer answer(String key, String label, Object value) {
    var text =
        value instanceof List<?> chosen
            ? chosen.stream().map(Objects::toString).collect(Collectors.joining(", "))
            : value.toString();
    return new OfflineAnswer(key, label, text);
  }
}
