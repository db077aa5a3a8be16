package dev.parley.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the check says in Italian. */
final class Italian {
  static final Map<String, String> SAYINGS = read();

  /** Elements of the models that do not exist in BPMN. */
  private static final Set<String> INVENTED = Set.of("Tea break", "S c r i p t t a s k");

  private Italian() {}

  /** Nothing of it is left in English. */
  static void assertSpoken(Saying saying) {
    assertThat(formats(saying).filter(Italian::hasWords))
        .allMatch(format -> SAYINGS.containsKey(format) || INVENTED.contains(format));
  }

  private static Stream<String> formats(Saying saying) {
    var parts =
        saying.parts().stream()
            .filter(Saying.class::isInstance)
            .flatMap(part -> formats((Saying) part));
    return Stream.concat(Stream.of(saying.english()), parts);
  }

  private static boolean hasWords(String format) {
    return format.replaceAll("%[sd]", "").matches(".*\\p{L}.*");
  }

  private static Map<String, String> read() {
    try (var in = Italian.class.getResourceAsStream("/flow/sayings_it.json")) {
      return JsonMapper.shared().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
