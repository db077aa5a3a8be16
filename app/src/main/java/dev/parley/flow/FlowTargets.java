package dev.parley.flow;

import dev.parley.agent.Agent;
import dev.parley.agent.AgentService;
import dev.parley.bot.Bot;
import dev.parley.bot.BotService;
import dev.parley.flow.check.Known;
import dev.parley.queue.QueueService;
import dev.parley.webhook.Webhook;
import dev.parley.webhook.WebhookService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What there is now that steps of flows may name, by the name that people know it by. */
@Component
class FlowTargets {
  private final QueueService queues;
  private final AgentService agents;
  private final WebhookService webhooks;
  private final BotService bots;
  private final FlowForms forms;

  FlowTargets(
      QueueService queues,
      AgentService agents,
      WebhookService webhooks,
      BotService bots,
      FlowForms forms) {
    this.queues = queues;
    this.agents = agents;
    this.webhooks = webhooks;
    this.bots = bots;
    this.forms = forms;
  }

  Known known() {
    return new Known(
        queues().keySet(), agents().keySet(), webhooks().keySet(), bots().keySet(), forms.known());
  }

  /** Names by id. */
  Map<String, String> queues() {
    return names(
        List.copyOf(queues.names().entrySet()),
        queue -> queue.getKey().value().toString(),
        Map.Entry::getValue);
  }

  /** Names by id. */
  Map<String, String> agents() {
    return names(agents.all(), agent -> agent.id().value().toString(), Agent::name);
  }

  /** Names by key. */
  Map<String, String> webhooks() {
    return names(webhooks.all(), Webhook::key, Webhook::name);
  }

  /** Names by key. */
  Map<String, String> bots() {
    return names(bots.all(), Bot::key, Bot::name);
  }

  private static <T> Map<String, String> names(
      List<T> all, Function<T, String> value, Function<T, String> name) {
    var names = new LinkedHashMap<String, String>();
    all.forEach(one -> names.put(value.apply(one), name.apply(one)));
    return names;
  }
}
