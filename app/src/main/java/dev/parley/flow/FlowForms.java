package dev.parley.flow;

import dev.parley.flow.check.KnownForm;
import dev.parley.flow.check.Saying;
import dev.parley.form.FieldType;
import dev.parley.form.Form;
import dev.parley.form.FormField;
import dev.parley.form.FormOption;
import dev.parley.form.Forms;
import dev.parley.process.AskForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The forms that flows may ask, and in which words analysts choose them. */
@Component
class FlowForms {
  private final Forms forms;

  FlowForms(Forms forms) {
    this.forms = forms;
  }

  /** By id. */
  Map<String, KnownForm> known() {
    return forms.asked().stream().collect(Collectors.toMap(Form::id, FlowForms::known));
  }

  private static KnownForm known(Form form) {
    var keys = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
    var choices = form.choices().stream().map(FormField::key).collect(Collectors.toSet());
    return new KnownForm(keys, choices);
  }

  /** Names by id: a form has no name of its own, but a first question. */
  Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    for (var form : forms.asked()) {
      var first = form.fields().stream().map(FormField::label).findFirst();
      names.put(form.id(), first.map(label -> label + " (" + form.id() + ")").orElse(form.id()));
    }
    return names;
  }

  /** The fields in which one thing is chosen, of all forms: names by key. */
  Map<String, String> choices() {
    return choiceFields()
        .collect(
            Collectors.toMap(
                FormField::key, FormField::label, FlowForms::either, LinkedHashMap::new));
  }

  /** What can be chosen in them: words by condition. */
  Map<String, String> conditions() {
    return choiceFields()
        .flatMap(field -> answers(field).stream())
        .collect(
            Collectors.toMap(
                answer -> "${%s == '%s'}".formatted(AskForm.ANSWER.name(), answer.value()),
                answer -> said(Saying.of("if the form's answer is: %s", answer.label())),
                FlowForms::either,
                LinkedHashMap::new));
  }

  private Stream<FormField> choiceFields() {
    return forms.asked().stream().flatMap(form -> form.choices().stream());
  }

  private static List<FormOption> answers(FormField field) {
    return field.type() == FieldType.CHECKBOX
        ? List.of(
            new FormOption("true", said(Saying.of("%s (ticked)", field.label()))),
            new FormOption("false", said(Saying.of("%s (not ticked)", field.label()))))
        : field.options();
  }

  private static String said(Saying saying) {
    return saying.in(LocaleContextHolder.getLocale());
  }

  /** Two forms may use the same word. */
  private static String either(String one, String other) {
    return one.equals(other) ? one : one + " / " + other;
  }
}
