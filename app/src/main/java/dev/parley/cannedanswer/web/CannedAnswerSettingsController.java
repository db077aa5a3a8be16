package dev.parley.cannedanswer.web;

import dev.parley.cannedanswer.AnswerCursor;
import dev.parley.cannedanswer.AnswerScope;
import dev.parley.cannedanswer.CannedAnswer;
import dev.parley.cannedanswer.CannedAnswerChange;
import dev.parley.cannedanswer.SharedCannedAnswers;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's canned answers; the agents' own are not among them. */
@RestController
@RequestMapping("/api/settings/canned-answers")
class CannedAnswerSettingsController {
  private static final int MOST = 100;

  private final SharedCannedAnswers answers;

  CannedAnswerSettingsController(SharedCannedAnswers answers) {
    this.answers = answers;
  }

  @GetMapping
  CannedAnswerPage list(
      @RequestParam(required = false) @Nullable AnswerScope scope,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    var cursor = after == null ? null : AnswerCursor.parse(after);
    var most = Math.clamp(limit, 1, MOST);
    return CannedAnswerPage.of(answers.list(scope, cursor, most + 1), most);
  }

  @GetMapping("/{id}")
  CannedAnswer get(@PathVariable UUID id) {
    return answers.get(id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CannedAnswer create(@Valid @RequestBody CannedAnswerChange change, Authentication administrator) {
    return answers.create(actor(administrator), change);
  }

  @PutMapping("/{id}")
  CannedAnswer change(
      @PathVariable UUID id,
      @Valid @RequestBody CannedAnswerChange change,
      Authentication administrator) {
    return answers.change(actor(administrator), id, change);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, Authentication administrator) {
    answers.delete(actor(administrator), id);
  }

  private static StaffIdentity actor(Authentication administrator) {
    return StaffIdentity.of(administrator).orElseThrow();
  }
}
