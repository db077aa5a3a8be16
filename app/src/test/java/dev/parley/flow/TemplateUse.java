package dev.parley.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes elements of element templates, as the modeler does when an analyst chooses one. */
public final class TemplateUse {
  private final JsonNode templates;

  /**
   * @param templates what {@code GET /api/flows/templates} answers
   */
  public TemplateUse(JsonNode templates) {
    this.templates = templates;
  }

  /** The values that a property of the template can have. */
  public List<String> choices(String template, String label) {
    return property(template, label)
        .get("choices")
        .valueStream()
        .map(choice -> choice.get("value").asString())
        .toList();
  }

  /** An offer, with the analyst's choices by label and else the defaults. */
  public String offer(String id, Map<String, String> chosen) {
    return step("Offer to queue", id, chosen);
  }

  /** A step of any template, with the analyst's choices by label and else the defaults. */
  public String step(String template, String id, Map<String, String> chosen) {
    var properties = template(template).get("properties");
    var type = template(template).at("/elementType/value").asString();
    var element = "bpmn:" + Character.toLowerCase(type.charAt(5)) + type.substring(6);
    var attributes = properties.valueStream().map(one -> attribute(one, chosen));
    var extensions = properties.valueStream().map(one -> extension(one, chosen));
    var told = properties.valueStream().map(one -> told(one, chosen));
    return "<%1$s id=\"%2$s\" camunda:modelerTemplate=\"%3$s\" camunda:modelerTemplateVersion=\"%4$s\"%5$s><bpmn:extensionElements>%6$s<camunda:properties>%7$s</camunda:properties></bpmn:extensionElements></%1$s>"
        .formatted(
            element,
            id,
            template(template).get("id").asString(),
            template(template).get("version").asString(),
            attributes.flatMap(Optional::stream).collect(Collectors.joining()),
            extensions.flatMap(Optional::stream).collect(Collectors.joining()),
            told.flatMap(Optional::stream).collect(Collectors.joining()))
        .replace("<camunda:properties></camunda:properties>", "");
  }

  private static Optional<String> told(JsonNode property, Map<String, String> chosen) {
    var binding = property.get("binding");
    return binding.get("type").asString().equals("camunda:property")
        ? Optional.of(
            "<camunda:property name=\"%s\" value=\"%s\" />"
                .formatted(binding.get("name").asString(), value(property, chosen)))
        : Optional.empty();
  }

  private static Optional<String> attribute(JsonNode property, Map<String, String> chosen) {
    var binding = property.get("binding");
    return binding.get("type").asString().equals("property")
        ? Optional.of(
            " %s=\"%s\"".formatted(binding.get("name").asString(), value(property, chosen)))
        : Optional.empty();
  }

  private static Optional<String> extension(JsonNode property, Map<String, String> chosen) {
    var binding = property.get("binding");
    var value = value(property, chosen);
    return Optional.ofNullable(
        switch (binding.get("type").asString()) {
          case "camunda:in" ->
              "<camunda:in %s=\"%s\" target=\"%s\" />"
                  .formatted(
                      binding.path("expression").asBoolean(false) ? "sourceExpression" : "source",
                      value,
                      binding.get("target").asString());
          case "camunda:in:businessKey" -> "<camunda:in businessKey=\"%s\" />".formatted(value);
          case "camunda:out" ->
              "<camunda:out source=\"%s\" target=\"%s\" />"
                  .formatted(binding.get("source").asString(), value);
          default -> null;
        });
  }

  private static String value(JsonNode property, Map<String, String> chosen) {
    return chosen.getOrDefault(
        property.path("label").asString(""), property.path("value").asString(""));
  }

  private JsonNode property(String template, String label) {
    return template(template)
        .get("properties")
        .valueStream()
        .filter(one -> one.path("label").asString("").equals(label))
        .findAny()
        .orElseThrow();
  }

  private JsonNode template(String name) {
    return templates
        .valueStream()
        .filter(one -> one.get("name").asString().equals(name))
        .findAny()
        .orElseThrow();
  }
}
