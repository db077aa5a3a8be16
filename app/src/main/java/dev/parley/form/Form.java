package dev.parley.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as its file describes it.
 *
 * @param id the file's name without its ending
 * @param schema the file's JSON, for whoever draws the form
 */
public record Form(String id, List<FormField> fields, Map<String, Object> schema) {

  public Form {
    fields = List.copyOf(fields);
    schema = Map.copyOf(schema);
  }

  /** Empty if it has no field with this key. */
  public Optional<FormField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The same form, where the field with this key offers these options. */
  public Form withOptions(String key, List<FormOption> options) {
    var offering =
        fields.stream()
            .map(field -> field.key().equals(key) ? field.withOptions(options) : field)
            .toList();
    return new Form(id, offering, schema);
  }

  /** The fields in which one thing is chosen. */
  public List<FormField> choices() {
    return fields.stream().filter(FormField::isChoice).toList();
  }
}
