package dev.parley.cannedanswer;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.website.WebsiteService;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds the canned answers that fit a chat and fills them in for it. */
@Service
public class FittingAnswers {
  private final CannedAnswerRepository answers;
  private final InteractionService interactions;
  private final AgentService agents;
  private final WebsiteService websites;

  FittingAnswers(
      CannedAnswerRepository answers,
      InteractionService interactions,
      AgentService agents,
      WebsiteService websites) {
    this.answers = answers;
    this.interactions = interactions;
    this.agents = agents;
    this.websites = websites;
  }

  /**
   * The agent's own first, then those of the chat's queue, of its website and of everywhere.
   *
   * @throws dev.parley.interaction.InteractionNotFound unless the chat is the agent's
   */
  public List<FittingAnswer> of(AgentId agent, InteractionId id) {
    var chat = interactions.getOf(agent, id);
    var values =
        new AnswerValues(
            chat.contactName(), agents.get(agent).alias(), websites.get(chat.websiteKey()).name());
    return answers.fitting(agent, chat).stream().map(answer -> filled(answer, values)).toList();
  }

  private static FittingAnswer filled(CannedAnswer answer, AnswerValues values) {
    return new FittingAnswer(
        answer.id(),
        answer.scope(),
        answer.shortcut(),
        AnswerVariables.fill(answer.text(), values));
  }
}
