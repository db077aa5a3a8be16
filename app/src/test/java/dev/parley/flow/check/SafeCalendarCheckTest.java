package dev.parley.flow.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.platform.engine.DecisionXml;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A calendar is one table of weekdays, dates and times, and nothing else. */
class SafeCalendarCheckTest {
  private static final String GOOD =
      DecisionXml.calendar("hours")
          .rule("date(\"2026-12-25\")", "-", "", "false")
          .rule("", "\"MONDAY\", \"FRIDAY\"", "[time(\"09:00:00\")..time(\"18:00:00\"))", "true")
          .rule("[date(\"2026-08-01\")..date(\"2026-08-31\")]", "", "", "false")
          .rule("< date(\"2026-01-01\"),>= date(\"2027-01-01\")", "", "", "false")
          .xml();

  @Test
  void letsHonestCalendarsPass() throws IOException {
    assertThat(SafeCalendarCheck.check(GOOD, "hours").findings()).isEmpty();
    var shipped = new ClassPathResource("decisions/working-hours.dmn").getContentAsString(UTF_8);
    assertThat(SafeCalendarCheck.check(shipped, "working-hours").findings()).isEmpty();
  }

  @Test
  void theKeyIsTheDecisions() {
    assertThat(SafeCalendarCheck.check(GOOD).key()).isEqualTo("hours");
    assertThat(rules(SafeCalendarCheck.check(GOOD, "other"))).containsExactly("key-mismatch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "now()",
        "date(\"2026-02-30\")",
        "date(\"2026-13-01\")",
        "date(2026)",
        "date(\"2026-12-25\"),",
        "date(\"2026-12-25\") or true",
        "[date(\"2026-12-26\")..date(\"2026-12-25\")]",
        "time(\"09:00:00\")",
        "not(date(\"2026-12-25\"))",
        "${x}",
        "some x in [1] satisfies true",
        "function(x) external {java: {class: \"java.lang.Math\"}}",
        "\"MONDAY\"",
        "date(\"2026-12-25\"\n)"
      })
  void refusesWhatIsNoDate(String entry) {
    assertThat(rules(withRule(entry, "", "", "true"))).containsExactly("entry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MONDAY", "\"Monday\"", "\"MONDAY\" \"FRIDAY\"", "\"HOLIDAY\"", "1"})
  void refusesWhatIsNoWeekday(String entry) {
    assertThat(rules(withRule("", entry, "", "true"))).containsExactly("entry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time(\"24:00:00\")",
        "time(\"9:00\")",
        "time(\"09:00:00@Europe/Rome\")",
        "[time(\"18:00:00\")..time(\"09:00:00\"))",
        "[time(\"09:00:00\")..time(\"18:00:00\")",
        "now()"
      })
  void refusesWhatIsNoTime(String entry) {
    assertThat(rules(withRule("", "", entry, "true"))).containsExactly("entry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "TRUE", "yes", "not(true)", "date", "\"true\""})
  void refusesWhatIsNeitherTrueNorFalse(String entry) {
    assertThat(rules(withRule("", "", "", entry))).containsExactly("entry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text>date</text>|<text>today()</text>|inputs",
        "<text>weekday</text>|<text>time</text>|inputs",
        "hitPolicy=\"FIRST\"|hitPolicy=\"COLLECT\" aggregation=\"SUM\"|element",
        "hitPolicy=\"FIRST\"|hitPolicy=\"UNIQUE\"|hit-policy",
        "hitPolicy=\"FIRST\"|hitPolicy=\"FIRST\" camunda:x=\"1\"|element",
        "name=\"open\"|name=\"execution\"|output",
        "typeRef=\"boolean\"|typeRef=\"string\"|output",
        "id=\"Expression_Date\"|id=\"Expression_Date\" typeRef=\"date\"|type",
        "id=\"Expression_Time\"|id=\"Expression_Time\" typeRef=\"string\"|type",
        "id=\"Expression_Date\"|id=\"Expression_Date\" expressionLanguage=\"juel\"|element",
        "id=\"Rule_1_Date\"|id=\"Rule_1_Date\" expressionLanguage=\"groovy\"|element",
        "id=\"Rule_1_Open\"|id=\"Rule_1_Open\" expressionLanguage=\"javascript\"|element",
        "id=\"Input_Date\"|id=\"Input_Date\" camunda:inputVariable=\"x\"|element",
        "</decision>|<variable name=\"x\"/></decision>|element",
        "</decision>|<informationRequirement/></decision>|element",
        "</definitions>|<import namespace=\"x\" importType=\"y\"/></definitions>|element",
        "</definitions>|<businessKnowledgeModel id=\"B\" name=\"b\"/></definitions>|element",
        "</definitions>|<decision id=\"Second\" name=\"x\"/></definitions>|one-decision",
        "</decision>|<literalExpression><text>now()</text></literalExpression></decision>|element",
        "</decision>|<extensionElements/></decision>|element",
        "</decision>|<decisionTable id=\"Table_2\"/></decision>|one-table",
        "id=\"Rule_1\"|id=\"Rule_2\"|id",
        "id=\"hours\"|id=\"${hours}\"|id",
        "\"P90D\"|\"PT1S\"|time-to-live",
        "name=\"Test hours\"|name=\"\"|name",
        "<rule id=\"Rule_1\">|<rule id=\"Rule_1\"><inputEntry id=\"X\"><text/></inputEntry>|rule"
      })
  void refusesWhatIsNoPlainTable(String what, String instead, String rule) {
    assertThat(GOOD).contains(what);
    assertThat(rules(SafeCalendarCheck.check(GOOD.replaceFirst(quoted(what), replaced(instead)))))
        .contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<definitions/>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><definitions>&e;</definitions>",
        "<?xml version=\"1.0\" encoding=\"UTF-7\"?><definitions/>"
      })
  void refusesWhatIsNoCalendar(String text) {
    assertThat(SafeCalendarCheck.check(text).findings()).isNotEmpty();
  }

  @Test
  void hasLimits() {
    var big = DecisionXml.calendar("hours");
    for (var rule = 0; rule < 501; rule++) {
      big.rule("", "", "", "true");
    }
    assertThat(rules(SafeCalendarCheck.check(big.xml()))).contains("too-large");
    var longList = "\"MONDAY\",".repeat(1_000) + "\"MONDAY\"";
    assertThat(rules(withRule("", longList, "", "true"))).containsExactly("entry");
  }

  @Test
  void neverBreaks() {
    var random = new Random(4);
    for (var round = 0; round < 2_000; round++) {
      var mutated = new StringBuilder(GOOD);
      for (var change = 0; change < 3; change++) {
        var at = random.nextInt(mutated.length());
        var other = random.nextInt(mutated.length());
        mutated.setCharAt(at, mutated.charAt(other));
        mutated.delete(other, Math.min(mutated.length(), other + random.nextInt(4)));
      }
      assertThat(SafeCalendarCheck.check(mutated.toString()).findings()).isNotNull();
    }
  }

  private static CheckedCalendar withRule(String date, String weekday, String time, String open) {
    return SafeCalendarCheck.check(
        DecisionXml.calendar("hours").rule(date, weekday, time, open).xml());
  }

  private static List<String> rules(CheckedCalendar checked) {
    return checked.findings().stream().map(found -> found.rule()).toList();
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  private static String replaced(String text) {
    return Matcher.quoteReplacement(text);
  }
}
