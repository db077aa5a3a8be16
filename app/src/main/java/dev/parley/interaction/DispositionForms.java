package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.disposition.Disposition;
import dev.parley.disposition.Dispositions;
import dev.parley.form.Form;
import dev.parley.form.FormAnswers;
import dev.parley.form.FormOption;
import dev.parley.form.Forms;
import dev.parley.interaction.Interaction.Disposal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form of dispositions: what it offers for a chat, and what an agent has answered. */
@Component
class DispositionForms {
  private static final String DISPOSITION = "disposition";
  private static final String COMMENT = "comment";

  private final Dispositions dispositions;
  private final MandatoryDispositions mandatory;
  private final Forms forms;
  private final Clock clock;

  DispositionForms(
      Dispositions dispositions, MandatoryDispositions mandatory, Forms forms, Clock clock) {
    this.dispositions = dispositions;
    this.mandatory = mandatory;
    this.forms = forms;
    this.clock = clock;
  }

  DispositionChoice choice(Interaction chat) {
    return new DispositionChoice(
        mandatory.isDemanded(chat),
        forms.get(Forms.DISPOSITION).schema(),
        dispositions.of(chat.websiteKey(), chat.queue()));
  }

  /** As {@link #read}; what is chosen cannot be deleted until the transaction ends. */
  Disposal keep(Interaction chat, AgentId agent, Map<String, ?> answers) {
    var chosen = read(chat, agent, answers);
    return dispositions.keep(Objects.requireNonNull(chosen.disposition()))
        ? chosen
        // deleted at this moment: it is asked for again, without it
        : keep(chat, agent, answers);
  }

  /**
   * What the agent has chosen for the chat.
   *
   * @param answers by field key
   * @throws dev.parley.form.FormAnswersInvalid if they are not what the form asks for, or the chat
   *     has no such disposition to choose
   */
  Disposal read(Interaction chat, AgentId agent, Map<String, ?> answers) {
    var choices = Dispositions.choices(dispositions.of(chat.websiteKey(), chat.queue()));
    var accepted = FormAnswers.accepted(form(choices), answers);
    var id = UUID.fromString(String.valueOf(accepted.get(DISPOSITION)));
    var comment = (String) accepted.get(COMMENT);
    var chosen = choices.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new Disposal(chosen.label(), id, comment, agent, clock.instant());
  }

  private Form form(List<Disposition> choices) {
    var options =
        choices.stream().map(one -> new FormOption(one.id().toString(), one.label())).toList();
    return forms.get(Forms.DISPOSITION).withOptions(DISPOSITION, options);
  }
}
