package dev.parley.flow;

import dev.parley.process.ChatInteraction;
import dev.parley.queue.QueueService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  FlowTemplates(ResourcePatternResolver resources, JsonMapper json, QueueService queues) {
    this.templates = read(resources, json);
    this.json = json;
    this.queues = queues;
  }

  /** In the schema of element templates for the engine's modeler. */
  public List<Map<String, Object>> all() {
    return templates.stream()
        .map(template -> withQueues(template.deepCopy()))
        .map(template -> json.convertValue(template, TEMPLATE))
        .toList();
  }

  private JsonNode withQueues(JsonNode template) {
    template
        .path("properties")
        .valueStream()
        .filter(FlowTemplates::asksForQueue)
        .forEach(property -> addQueues((ArrayNode) property.get("choices")));
    return template;
  }

  private static boolean asksForQueue(JsonNode property) {
    return property.at("/binding/target").asString("").equals(ChatInteraction.QUEUE_ID.name())
        && property.path("choices").isArray();
  }

  private void addQueues(ArrayNode choices) {
    queues
        .names()
        .forEach(
            (id, name) ->
                choices.addObject().put("name", name).put("value", id.value().toString()));
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
