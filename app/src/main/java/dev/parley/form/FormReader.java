package dev.parley.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a form. What the rules could not check, such as a field of an unknown kind or
 * one that hides itself, is refused: a form is checked as it is drawn or not used at all.
 */
final class FormReader {
  private static final TypeReference<Map<String, Object>> SCHEMA = new TypeReference<>() {};
  private static final Set<String> MERELY_SHOWN = Set.of("text", "separator", "spacer");

  private final JsonMapper json;

  FormReader(JsonMapper json) {
    this.json = json;
  }

  /**
   * @throws IllegalArgumentException if the form holds what is not supported
   */
  Form read(String id, String text) {
    var form = json.readTree(text);
    if (!form.path("id").asString("").equals(id)) {
      throw new IllegalArgumentException("The form " + id + " has another id than its file");
    }
    return new Form(id, fields(form).toList(), json.convertValue(form, SCHEMA));
  }

  private static Stream<FormField> fields(JsonNode parent) {
    return children(parent, "components").flatMap(FormReader::fieldsOf);
  }

  private static Stream<FormField> fieldsOf(JsonNode component) {
    var type = component.path("type").asString("");
    if (MERELY_SHOWN.contains(type)) {
      return Stream.empty();
    }
    if (component.has("conditional")) {
      throw new IllegalArgumentException("A form's field must not hide itself");
    }
    if (type.equals("group") && !component.has("path")) {
      return fields(component);
    }
    return Stream.of(field(component, type));
  }

  private static FormField field(JsonNode component, String typeName) {
    var type =
        FieldType.of(typeName)
            .orElseThrow(() -> new IllegalArgumentException("No field of kind " + typeName));
    var rules = component.path("validate");
    return new FormField(
        component.required("key").asString(),
        component.path("label").asString(""),
        type,
        rules.path("required").asBoolean(false),
        rules.has("minLength") ? rules.get("minLength").asInt() : null,
        rules.path("maxLength").asInt(FormField.LONGEST_TEXT),
        pattern(rules),
        rules.path("validationType").asString("").equals("email"),
        rules.has("min") ? rules.get("min").decimalValue() : null,
        rules.has("max") ? rules.get("max").decimalValue() : null,
        options(component));
  }

  private static @Nullable Pattern pattern(JsonNode rules) {
    return rules.has("pattern") ? Pattern.compile(rules.get("pattern").asString()) : null;
  }

  private static List<FormOption> options(JsonNode component) {
    return children(component, "values").map(FormReader::option).toList();
  }

  private static FormOption option(JsonNode option) {
    var value = option.required("value").asString();
    return new FormOption(value, option.path("label").asString(value));
  }

  private static Stream<JsonNode> children(JsonNode parent, String name) {
    return StreamSupport.stream(parent.path(name).spliterator(), false);
  }
}
