package dev.parley.askedform;

import dev.parley.form.FormAnswers;
import dev.parley.form.Forms;
import dev.parley.form.LabelledAnswers;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.PreChatFilledIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts forms before customers and takes their answers, in the transaction of the flow's step. Locks
 * the interaction first, so that of an answer and the end of the time exactly one counts.
 */
@Service
public class AskedForms {
  private static final Logger log = LoggerFactory.getLogger(AskedForms.class);

  private final AskedFormRepository asked;
  private final Forms forms;
  private final FormProcessGateway process;
  private final InteractionService interactions;
  private final FormLines lines;

  AskedForms(
      AskedFormRepository asked,
      Forms forms,
      FormProcessGateway process,
      InteractionService interactions,
      FormLines lines) {
    this.asked = asked;
    this.forms = forms;
    this.process = process;
    this.interactions = interactions;
    this.lines = lines;
  }

  /** The customer sees the form from now on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ask(AskedForm form) {
    interactions.lock(form.interaction());
    asked.insert(form);
    lines.asked(form.interaction());
    log.info("Interaction {} is asked form {}", form.interaction().value(), form.form());
  }

  /**
   * The customer has filled the form in; the flow goes on. The same answers again are harmless.
   *
   * @param id of this time that it is asked
   * @throws dev.parley.form.FormAnswersInvalid if they are not what the form asks for
   * @throws FormNotAsked if this customer is not asked for it now
   */
  @Transactional
  public void answer(InteractionId interaction, UUID id, Map<String, ?> answers) {
    interactions.lock(interaction);
    var open = asked.findOpen(interaction, id);
    if (open.isPresent()) {
      answer(open.get(), answers);
    } else if (!isRepetition(interaction, id, answers)) {
      throw new FormNotAsked();
    }
  }

  private void answer(AskedForm open, Map<String, ?> answers) {
    var form = forms.findAsked(open.form()).orElseThrow(FormNotAsked::new);
    var accepted = FormAnswers.accepted(form, answers);
    asked.answer(open.id(), accepted);
    lines.answered(open.interaction());
    process.answered(open, Choice.of(form, open.field(), accepted));
    log.info("Interaction {} has answered form {}", open.interaction().value(), open.form());
  }

  private boolean isRepetition(InteractionId interaction, UUID id, Map<String, ?> answers) {
    return asked
        .findAnswered(interaction, id)
        .flatMap(earlier -> forms.findAsked(earlier.form()))
        .filter(form -> FormAnswers.check(form, answers).isEmpty())
        .filter(form -> asked.isAnsweredWith(id, FormAnswers.accepted(form, answers)))
        .isPresent();
  }

  /** Nobody has filled it in; it is gone already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeBack(InteractionId interaction) {
    lines.timeOver(interaction);
    log.info("Interaction {} has not answered its form in time", interaction.value());
  }

  /** The chat goes on or is over, whatever the reason. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(InteractionId interaction) {
    // an answer of this moment waits for the same lock
    interactions.lock(interaction);
    asked.end(interaction);
    lines.ended(interaction);
  }

  @EventListener
  void filledIn(PreChatFilledIn filledIn) {
    asked.insertAnswered(filledIn.interaction(), filledIn.form(), filledIn.answers());
  }

  /** The forms that the customer has filled in, the oldest first. */
  public List<AnsweredForm> answered(InteractionId interaction) {
    return asked.answered(interaction).stream().map(this::labelled).toList();
  }

  private AnsweredForm labelled(AnsweredRow row) {
    var answers =
        forms
            .find(row.form())
            .map(form -> LabelledAnswers.of(form, row.answers()))
            .orElseGet(() -> LabelledAnswers.of(row.answers()));
    return new AnsweredForm(row.id(), row.form(), row.askedAt(), row.answeredAt(), answers);
  }
}
