package dev.parley.message;

import dev.parley.form.Form;
import dev.parley.form.FormAnswers;
import dev.parley.form.Forms;
import dev.parley.form.PreChatForm;
import dev.parley.interaction.Interaction;
import dev.parley.website.WebsiteService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form that a website's chats begin with, if it has one. */
@Component
class PreChat {
  private final WebsiteService websites;
  private final Forms forms;
  private final ApplicationEventPublisher events;

  PreChat(WebsiteService websites, Forms forms, ApplicationEventPublisher events) {
    this.websites = websites;
    this.forms = forms;
    this.events = events;
  }

  /**
   * Tells of what was filled in for a chat that has just been opened; nothing where the website
   * asks nothing.
   *
   * @param answers by field key, without the first message
   * @throws dev.parley.form.FormAnswersInvalid if they are not what the form asks for
   */
  void filledIn(Interaction opened, Map<String, ?> answers, MessageText text) {
    formOf(opened.websiteKey())
        .ifPresent(
            form -> {
              var all = new HashMap<String, Object>(answers);
              all.put(PreChatForm.MESSAGE, text.value());
              var accepted = FormAnswers.accepted(form, all);
              accepted.remove(PreChatForm.MESSAGE);
              events.publishEvent(new PreChatFilledIn(opened.id(), form.id(), accepted));
            });
  }

  private Optional<Form> formOf(String websiteKey) {
    return Optional.ofNullable(websites.get(websiteKey).preChatForm()).flatMap(forms::findPreChat);
  }
}
