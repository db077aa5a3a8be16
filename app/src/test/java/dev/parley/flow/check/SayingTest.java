package dev.parley.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SayingTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/parley/flow");
  private static final Path TEMPLATES = Path.of("../processes/element-templates");
  private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern SAID =
      Pattern.compile("Saying\\.of\\(\\s*(%1$s(?:\\s*\\+\\s*%1$s)*)".formatted(LITERAL));
  private static final Pattern CHOSEN = Pattern.compile("[?:]\\s+(\"The [^\"]*\")(?=[\\s,])");
  private static final Pattern ELEMENT = Pattern.compile("\"(bpmn:[a-z][A-Za-z]*)\"");
  private static final Pattern PLACE = Pattern.compile("%[sd]");

  @Test
  void isItalianOrEnglish() {
    var saying =
        Saying.of(
            "The condition of %s %s.",
            Saying.of("%s ‘%s’", Words.of("bpmn:sequenceFlow"), "Sì % %s").asPart(),
            Saying.of("is not complete"));

    assertThat(saying.in(Locale.FRENCH))
        .isEqualTo("The condition of sequence flow ‘Sì % %s’ is not complete.");
    assertThat(saying.in(Locale.forLanguageTag("it-CH")))
        .isEqualTo("La condizione di flusso di sequenza ‘Sì % %s’ non è completa.");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isTranslated(String sentence) {
    assertThat(Italian.SAYINGS).containsKey(sentence);
  }

  @ParameterizedTest
  @MethodSource("translated")
  void keepsItsPlaces(String english) {
    assertThat(places(Italian.SAYINGS.get(english))).isEqualTo(places(english));
  }

  @Test
  void nothingIsTranslatedThatIsNotSaid() throws IOException {
    var said = sentences();
    // what may not be in a flow at all can be any element of BPMN
    var others = Pattern.compile("[A-Z][a-z]+( [a-z]+){0,2}");

    assertThat(Italian.SAYINGS.keySet())
        .allMatch(english -> said.contains(english) || others.matcher(english).matches());
  }

  static Set<String> translated() {
    return Italian.SAYINGS.keySet();
  }

  static Set<String> sentences() throws IOException {
    var all = new HashSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var source = Files.readString(file);
        Stream.of(SAID, CHOSEN)
            .flatMap(pattern -> pattern.matcher(source).results())
            .map(SayingTest::text)
            .forEach(all::add);
        ELEMENT.matcher(source).results().map(found -> kind(found.group(1))).forEach(all::add);
      }
    }
    try (var templates = Files.list(TEMPLATES)) {
      templates.map(SayingTest::read).forEach(template -> addWords(template, all));
    }
    return all.stream()
        .filter(text -> text.replaceAll("%[sd]", "").matches(".*\\p{L}.*"))
        .collect(Collectors.toSet());
  }

  private static void addWords(JsonNode part, Set<String> words) {
    for (var property : part.properties()) {
      if (Set.of("name", "description", "label").contains(property.getKey())) {
        words.add(property.getValue().asString());
      } else if (!property.getKey().equals("binding")) {
        addWords(property.getValue(), words);
      }
    }
    if (part.isArray()) {
      part.forEach(element -> addWords(element, words));
    }
  }

  private static JsonNode read(Path template) {
    return JsonMapper.shared().readTree(template);
  }

  private static String text(MatchResult found) {
    return Pattern.compile(LITERAL)
        .matcher(found.group(1))
        .results()
        .map(literal -> literal.group().substring(1, literal.group().length() - 1))
        .collect(Collectors.joining());
  }

  private static String kind(String element) {
    return Words.of(element).english();
  }

  private static String places(String format) {
    return PLACE.matcher(format).results().map(MatchResult::group).collect(Collectors.joining());
  }
}
