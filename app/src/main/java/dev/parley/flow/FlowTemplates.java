package dev.parley.flow;

import dev.parley.flow.check.Saying;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The building blocks for the modeler: element templates, with the queues, agents, webhooks, bots
 * and forms of the moment among the choices where one is asked for.
 */
@Service
public class FlowTemplates {
  private static final String TEMPLATES = "classpath*:element-templates/*.json";
  private static final Set<String> WORDS = Set.of("name", "description", "label");
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

  /**
   * In the schema of element templates for the engine's modeler, with the words of the language
   * that the request accepts.
   */
  public List<Map<String, Object>> all() {
    var language = LocaleContextHolder.getLocale();
    return templates.stream()
        .map(template -> withChoices(translated(template.deepCopy(), language)))
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

  private static JsonNode translated(JsonNode template, Locale language) {
    translate(template, language);
    return template;
  }

  /** What people read is text under these names; a binding's name is no words. */
  private static void translate(JsonNode part, Locale language) {
    if (part instanceof ObjectNode object) {
      WORDS.stream()
          .filter(object::has)
          .forEach(key -> object.put(key, Saying.of(object.get(key).asString()).in(language)));
    }
    part.propertyStream()
        .filter(property -> !property.getKey().equals("binding"))
        .forEach(property -> translate(property.getValue(), language));
    if (part.isArray()) {
      part.forEach(element -> translate(element, language));
    }
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
