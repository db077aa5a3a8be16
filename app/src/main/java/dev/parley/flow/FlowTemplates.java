package dev.parley.flow;

import dev.parley.process.AskForm;
import dev.parley.process.CallWebhook;
import dev.parley.process.ChatInteraction;
import dev.parley.process.HandToBot;
import dev.parley.process.OfferToAgent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
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
 * The building blocks for the modeler: element templates, with the queues, agents, webhooks, bots
 * and forms of the moment among the choices where one is asked for.
 */
@Service
public class FlowTemplates {
  private static final String TEMPLATES = "classpath*:element-templates/*.json";
  private static final String CONDITION = "conditionExpression";
  private static final TypeReference<Map<String, Object>> TEMPLATE = new TypeReference<>() {};

  private final List<JsonNode> templates;
  private final JsonMapper json;
  private final FlowTargets targets;
  private final FlowForms forms;

  FlowTemplates(
      ResourcePatternResolver resources, JsonMapper json, FlowTargets targets, FlowForms forms) {
    this.templates = read(resources, json);
    this.json = json;
    this.targets = targets;
    this.forms = forms;
  }

  /** In the schema of element templates for the engine's modeler. */
  public List<Map<String, Object>> all() {
    return templates.stream()
        .map(template -> withChoices(template.deepCopy()))
        .map(template -> json.convertValue(template, TEMPLATE))
        .toList();
  }

  private JsonNode withChoices(JsonNode template) {
    addChoices(template, ChatInteraction.QUEUE_ID.name(), targets::queues);
    addChoices(template, OfferToAgent.AGENT_ID.name(), targets::agents);
    addChoices(template, CallWebhook.WEBHOOK.name(), targets::webhooks);
    addChoices(template, HandToBot.BOT.name(), targets::bots);
    addChoices(template, AskForm.FORM.name(), forms::names);
    addChoices(template, AskForm.FIELD.name(), forms::choices);
    addChoices(template, "name", CONDITION, forms::conditions);
    return template;
  }

  private static void addChoices(
      JsonNode template, String variable, Supplier<Map<String, String>> names) {
    addChoices(template, "target", variable, names);
  }

  /**
   * @param binding where a property says what it sets
   */
  private static void addChoices(
      JsonNode template, String binding, String set, Supplier<Map<String, String>> names) {
    template
        .path("properties")
        .valueStream()
        .filter(property -> property.path("binding").path(binding).asString("").equals(set))
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
