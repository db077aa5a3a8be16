package dev.parley.rating;

import dev.parley.form.FormAnswers;
import dev.parley.form.Forms;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionAnnouncer;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.RatingForms;
import dev.parley.website.RatingScale;
import dev.parley.website.WebsiteService;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a customer's rating, once for each chat. */
@Service
public class RatingService {
  private final InteractionService interactions;
  private final InteractionAnnouncer announcer;
  private final WebsiteService websites;
  private final Forms forms;
  private final RatingRepository ratings;

  RatingService(
      InteractionService interactions,
      InteractionAnnouncer announcer,
      WebsiteService websites,
      Forms forms,
      RatingRepository ratings) {
    this.interactions = interactions;
    this.announcer = announcer;
    this.websites = websites;
    this.forms = forms;
    this.ratings = ratings;
  }

  /**
   * The customer rates their closed chat. The same again is harmless.
   *
   * @param answers to the form of the website's scale
   * @throws RatingNotAsked if the chat is open, had no conversation, or its website asks for none
   * @throws RatingGiven if it is rated already, and otherwise
   * @throws dev.parley.form.FormAnswersInvalid if the answers are not what the form asks for
   */
  @Transactional
  public void rate(InteractionId id, Map<String, ?> answers) {
    var chat = interactions.lock(id);
    var scale = websites.get(chat.websiteKey()).rating();
    if (!isAsked(chat, scale)) {
      throw new RatingNotAsked();
    }
    var form = forms.get(RatingForms.idOf(scale));
    var rating = Rating.of(scale, FormAnswers.accepted(form, answers));
    var before = ratings.find(id);
    if (before.isEmpty()) {
      ratings.insert(id, rating);
      announcer.announce(id);
    } else if (!before.get().equals(rating)) {
      throw new RatingGiven();
    }
  }

  private static boolean isAsked(Interaction chat, RatingScale scale) {
    return scale != RatingScale.OFF && chat.isClosed() && chat.acceptedAt() != null;
  }
}
