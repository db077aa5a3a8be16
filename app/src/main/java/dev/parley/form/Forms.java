package dev.parley.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The forms on the class path, read once at the start. */
@Service
public class Forms {
  /** What customers fill in when no chat is possible. */
  public static final String OFFLINE_MESSAGE = "offline-message";

  private static final String FILES = "classpath*:forms/*.form";

  private final FormReader reader;
  private final Map<String, Form> byId;

  Forms(ResourcePatternResolver resources, JsonMapper json) throws IOException {
    reader = new FormReader(json);
    byId =
        Arrays.stream(resources.getResources(FILES))
            .map(this::read)
            .collect(Collectors.toUnmodifiableMap(Form::id, Function.identity()));
  }

  /** Empty when no file has this name. */
  public Optional<Form> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** One that the product itself ships. */
  public Form get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("There is no form " + id));
  }

  private Form read(Resource file) {
    var id = String.valueOf(file.getFilename()).replaceFirst("\\.form$", "");
    try {
      return reader.read(id, file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException("The form " + id + " cannot be read", unreadable);
    }
  }
}
