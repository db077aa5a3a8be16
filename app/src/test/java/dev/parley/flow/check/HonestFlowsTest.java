package dev.parley.flow.check;

import static dev.parley.flow.check.HostileModels.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.flow.FlowXml;
import dev.parley.flow.HonestFlows;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What analysts draw passes, however their modeler saves it. */
class HonestFlowsTest {
  private static final String OTHER = "0000000b-0000-4000-8000-000000000002";
  private static final SafeFlowCheck CHECK = new SafeFlowCheck(HonestFlows.known(QUEUE, OTHER));

  @TestFactory
  Stream<DynamicTest> pass() {
    return HonestFlows.using(QUEUE, OTHER).entrySet().stream()
        .map(
            model ->
                dynamicTest(
                    model.getKey(),
                    () -> assertThat(CHECK.check(model.getValue()).findings()).isEmpty()));
  }

  @Test
  void aByteOrderMarkIsNoHarm() {
    var checked = CHECK.check(("\uFEFF" + good("UTF-8")).getBytes(StandardCharsets.UTF_8));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.xml()).isEqualTo(good("UTF-8"));
  }

  @Test
  void utf16IsTakenAndHandedOnAsUtf8() {
    for (var charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
      var checked = CHECK.check(("\uFEFF" + good("UTF-16")).getBytes(charset));

      assertThat(checked.findings()).isEmpty();
      assertThat(checked.xml()).isEqualTo(good("UTF-8"));
    }
  }

  @Test
  void otherEncodingsAreRefused() {
    assertThat(rules(good("UTF-16").getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
    assertThat(rules(("\uFEFF" + good("UTF-8")).getBytes(StandardCharsets.UTF_16BE)))
        .contains("encoding");
    assertThat(rules(("\uFEFF" + good("UTF-16")).getBytes(StandardCharsets.UTF_8)))
        .contains("encoding");
    assertThat(rules(("\uFEFF" + good("UTF-8")).getBytes(Charset.forName("UTF-32")))).isNotEmpty();
    assertThat(rules("<é/>".getBytes(StandardCharsets.ISO_8859_1))).contains("encoding");
    assertThat(rules("+ADwAcwBjAHIAaQBwAHQAPg-".getBytes(StandardCharsets.US_ASCII)))
        .contains("not-xml");
    assertThat(rules(new byte[0])).contains("not-xml");
    assertThat(rules(new byte[2_000_000])).contains("too-large");
  }

  @Test
  void everythingThatIsWrongIsTold() {
    var findings =
        CHECK
            .check(
                FlowXml.offer("test-flow", QUEUE)
                    .add("<bpmn:scriptTask id=\"Do\" name=\"Do it\" />")
                    .add("<bpmn:serviceTask id=\"Call\" camunda:class=\"a.B\" />")
                    .process("isExecutable=\"true\"")
                    .xml())
            .findings();

    assertThat(findings)
        .extracting(finding -> finding.message().in(Locale.ENGLISH))
        .containsExactly(
            "Script task ‘Do it’ is not allowed: flows must not run scripts.",
            "Service task ‘Call’ must not have ‘camunda:class’: flows must not call code.",
            "The process needs a history time to live of 1 to 3650 days, such as P90D.",
            "Service task ‘Call’ cannot be reached from the start: connect it, or delete it.",
            "Service task ‘Call’ is not allowed: nothing is behind it, choose one of the templates.");
    assertThat(findings).allSatisfy(finding -> assertThat(finding.line()).isPositive());
  }

  private static Iterable<String> rules(byte[] file) {
    return CHECK.check(file).findings().stream().map(finding -> finding.rule()).toList();
  }

  private static String good(String encoding) {
    return FlowXml.offer("test-flow", QUEUE)
        .prolog("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>")
        .xml();
  }
}
