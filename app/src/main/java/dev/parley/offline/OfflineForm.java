package dev.parley.offline;

import dev.parley.form.Form;
import dev.parley.form.FormAnswer;
import dev.parley.form.Forms;
import dev.parley.form.LabelledAnswers;
import java.util.List;
import java.util.Map;
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

  /** In the words of the form. */
  List<FormAnswer> labelled(Map<String, Object> answers) {
    return LabelledAnswers.of(form, answers);
  }
}
