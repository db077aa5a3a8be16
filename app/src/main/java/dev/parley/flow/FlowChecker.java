package dev.parley.flow;

import dev.parley.bot.Bot;
import dev.parley.bot.BotService;
import dev.parley.flow.check.CheckedFlow;
import dev.parley.flow.check.Known;
import dev.parley.flow.check.SafeFlowCheck;
import dev.parley.queue.QueueService;
import dev.parley.webhook.Webhook;
import dev.parley.webhook.WebhookService;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Checks models with the queues, webhooks and bots that exist now; stores nothing. */
@Service
public class FlowChecker {
  private final QueueService queues;
  private final WebhookService webhooks;
  private final BotService bots;

  FlowChecker(QueueService queues, WebhookService webhooks, BotService bots) {
    this.queues = queues;
    this.webhooks = webhooks;
    this.bots = bots;
  }

  /** What is wrong with the model. */
  public FlowCheck check(String xml) {
    return FlowCheck.of(safeFlows().check(xml).findings().stream().map(f -> f.what()).toList());
  }

  /** As {@link #check(String)}, for a model that must be the flow with this key. */
  CheckedFlow check(String xml, String key) {
    return safeFlows().check(xml).requireKey(key);
  }

  CheckedFlow check(byte[] file) {
    return safeFlows().check(file);
  }

  private SafeFlowCheck safeFlows() {
    return new SafeFlowCheck(
        new Known(
            queues.names().keySet().stream()
                .map(queue -> queue.value().toString())
                .collect(Collectors.toUnmodifiableSet()),
            webhooks.all().stream().map(Webhook::key).collect(Collectors.toUnmodifiableSet()),
            bots.all().stream().map(Bot::key).collect(Collectors.toUnmodifiableSet())));
  }
}
