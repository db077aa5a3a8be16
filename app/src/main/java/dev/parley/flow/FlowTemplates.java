package dev.parley.flow;

import dev.parley.bot.BotService;
import dev.parley.process.CallWebhook;
import dev.parley.process.ChatInteraction;
import dev.parley.process.HandToBot;
import dev.parley.queue.QueueService;
import dev.parley.webhook.WebhookService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The building blocks for the modeler: element templates, with the queues of the moment among the
 * choices where one is asked for.
 */
@Service
public class FlowTemplates {
  private static final String TEMPLATES = "classpath*:element-templates/*.json";
  private static final TypeReference<Map<String, Object>> TEMPLATE = new TypeReference<>() {};

  private final List<JsonNode> templates;
  private final JsonMapper json;
  private final QueueService queues;
  private final WebhookService webhooks;
  private final BotService bots;

  FlowTemplates(
      ResourcePatternResolver resources,
      JsonMapper json,
      QueueService queues,
      WebhookService webhooks,
      BotService bots) {
    this.templates = read(resources, json);
    this.json = json;
    this.queues = queues;
    this.webhooks = webhooks;
    this.bots = bots;
  }

  /** In the schema of element templates for the engine's modeler. */
  public List<Map<String, Object>> all() {
    return templates.stream()
        .map(template -> withChoices(template.deepCopy()))
        .map(template -> json.convertValue(template, TEMPLATE))
        .toList();
  }

  private JsonNode withChoices(JsonNode template) {
    addChoices(template, ChatInteraction.QUEUE_ID.name(), this::queues);
    addChoices(template, CallWebhook.WEBHOOK.name(), this::webhooks);
    addChoices(template, HandToBot.BOT.name(), this::bots);
    return template;
  }

  private static void addChoices(
      JsonNode template, String variable, Supplier<Map<String, String>> names) {
    template
        .path("properties")
        .valueStream()
        .filter(property -> property.at("/binding/target").asString("").equals(variable))
        .map(property -> property.path("choices"))
        .filter(JsonNode::isArray)
        .forEach(
            choices ->
                names
                    .get()
                    .forEach(
                        (value, name) ->
                            ((ArrayNode) choices)
                                .addObject()
                                .put("name", name)
                                .put("value", value)));
  }

  /** Names by id. */
  private Map<String, String> queues() {
    var names = new LinkedHashMap<String, String>();
    queues.names().forEach((id, name) -> names.put(id.value().toString(), name));
    return names;
  }

  /** Names by key. */
  private Map<String, String> webhooks() {
    var names = new LinkedHashMap<String, String>();
    webhooks.all().forEach(webhook -> names.put(webhook.key(), webhook.name()));
    return names;
  }

  /** Names by key. */
  private Map<String, String> bots() {
    var names = new LinkedHashMap<String, String>();
    bots.all().forEach(bot -> names.put(bot.key(), bot.name()));
    return names;
  }

  private static List<JsonNode> read(ResourcePatternResolver resources, JsonMapper json) {
    try {
      return Arrays.stream(resources.getResources(TEMPLATES))
          .sorted(Comparator.comparing(Resource::getFilename))
          .map(template -> read(template, json))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode read(Resource template, JsonMapper json) {
    try (var content = template.getInputStream()) {
      return json.readTree(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
