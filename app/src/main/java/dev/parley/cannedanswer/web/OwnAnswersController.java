package dev.parley.cannedanswer.web;

import dev.parley.agent.AgentId;
import dev.parley.cannedanswer.CannedAnswer;
import dev.parley.cannedanswer.OwnAnswerChange;
import dev.parley.cannedanswer.OwnCannedAnswers;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agent's own canned answers; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/me/canned-answers")
class OwnAnswersController {
  private final OwnCannedAnswers answers;

  OwnAnswersController(OwnCannedAnswers answers) {
    this.answers = answers;
  }

  @GetMapping
  List<CannedAnswer> all(Principal agent) {
    return answers.of(AgentId.of(agent));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CannedAnswer create(@Valid @RequestBody OwnAnswerChange change, Principal agent) {
    return answers.create(AgentId.of(agent), change);
  }

  @PutMapping("/{id}")
  CannedAnswer change(
      @PathVariable UUID id, @Valid @RequestBody OwnAnswerChange change, Principal agent) {
    return answers.change(AgentId.of(agent), id, change);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, Principal agent) {
    answers.delete(AgentId.of(agent), id);
  }
}
