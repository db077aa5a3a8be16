package dev.parley.rating.web;

import dev.parley.interaction.InteractionId;
import dev.parley.rating.RatingService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer rates their own chat; the token says which. */
@RestController
class RatingController {
  private final RatingService ratings;

  RatingController(RatingService ratings) {
    this.ratings = ratings;
  }

  /**
   * What the customer thinks of the chat.
   *
   * @param answers to the form that asks, by field key
   */
  record RateChat(@NotNull Map<String, Object> answers) {}

  @PostMapping("/api/customer/interaction/rating")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rate(@Valid @RequestBody RateChat chat, Principal customer) {
    ratings.rate(InteractionId.of(customer), chat.answers());
  }
}
