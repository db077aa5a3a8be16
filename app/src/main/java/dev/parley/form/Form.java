package dev.parley.form;

import java.util.List;
import java.util.Map;

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
}
