package dev.parley.cannedanswer.web;

import dev.parley.agent.AgentId;
import dev.parley.cannedanswer.FittingAnswer;
import dev.parley.cannedanswer.FittingAnswers;
import dev.parley.interaction.InteractionId;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The canned answers of the agent's own chats; those of others answer like unknown ones. */
@RestController
class FittingAnswersController {
  private final FittingAnswers answers;

  FittingAnswersController(FittingAnswers answers) {
    this.answers = answers;
  }

  @GetMapping("/api/interactions/{id}/canned-answers")
  List<FittingAnswer> of(@PathVariable UUID id, Principal agent) {
    return answers.of(AgentId.of(agent), new InteractionId(id));
  }
}
