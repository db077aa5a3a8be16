package dev.parley.flow.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence of the check, or a part of one, that can be said in each language of the desktop. In
 * the code it is English; {@code flow/sayings_it.json} has the Italian by the English.
 *
 * @param english a format as of {@link String#format}
 * @param parts what stands in its places: sayings, or texts and numbers that are the same in every
 *     language
 * @param inSentence whether it begins with a small letter
 */
public record Saying(String english, List<Object> parts, boolean inSentence) {
  private static final Map<String, String> ITALIAN = read("/flow/sayings_it.json");

  public static Saying of(String english, Object... parts) {
    return new Saying(english, List.of(parts), false);
  }

  /** Words that are not ours, such as the engine's: the same in every language. */
  public static Saying literally(String text) {
    return of("%s", text);
  }

  /** As a part in the middle of a sentence. */
  Saying asPart() {
    return new Saying(english, parts, true);
  }

  /**
   * @param language Italian, or any other for English
   */
  public String in(Locale language) {
    var said = format(language).formatted(parts.stream().map(part -> in(language, part)).toArray());
    return inSentence ? said.substring(0, 1).toLowerCase(language) + said.substring(1) : said;
  }

  private String format(Locale language) {
    return language.getLanguage().equals(Locale.ITALIAN.getLanguage())
        ? ITALIAN.getOrDefault(english, english)
        : english;
  }

  private static Object in(Locale language, Object part) {
    return part instanceof Saying saying ? saying.in(language) : part;
  }

  private static Map<String, String> read(String file) {
    try (var in = Saying.class.getResourceAsStream(file)) {
      return JsonMapper.shared().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
