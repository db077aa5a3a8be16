package dev.parley.flow.check;

import static dev.parley.flow.check.HostileModels.manySteps;
import static dev.parley.flow.check.HostileModels.offer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents that are not plain XML in UTF-8. */
class HostileDocumentsTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    var good = offer().xml();
    models.document("document type", "dtd", offer().prolog("<!DOCTYPE x>").xml());
    models.document(
        "external document type",
        "dtd",
        offer().prolog("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">").xml());
    models.document(
        "external entity",
        "dtd",
        offer()
            .prolog("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
            .add("&e;")
            .xml());
    models.document(
        "parameter entity",
        "dtd",
        offer().prolog("<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://localhost:1/\"> %e;]>").xml());
    models.document(
        "entity bomb",
        "dtd",
        offer()
            .prolog(
                "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
            .add("&c;")
            .xml());
    models.document("undeclared entity", "entity", offer().add("&nbsp;").xml());
    models.document("no XML", "not-xml", "flow: yes");
    models.document("empty", "not-xml", "");
    models.document("cut off", "not-xml", good.substring(0, good.length() / 2));
    models.document("two roots", "not-xml", good + good.substring(good.indexOf("<bpmn:def")));
    models.document("no BPMN", "not-bpmn", "<html id=\"x\"><script>alert(1)</script></html>");
    models.document("unbound prefix", "not-xml", offer().add("<y:x />").xml());
    models.document(
        "XInclude",
        "element",
        offer()
            .add("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"x\" />")
            .xml()
            .replace("test-flow", "test-flow"));
    models.document(
        "style sheet",
        "processing-instruction",
        offer()
            .prolog("<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.xsl\" type=\"text/xsl\"?>")
            .xml());
    models.document(
        "instruction inside", "processing-instruction", offer().add("<?php echo 1; ?>").xml());
    models.document("XML 1.1", "xml-declaration", offer().prolog("<?xml version=\"1.1\"?>").xml());
    models.document(
        "declared as UTF-7",
        "encoding",
        offer().prolog("<?xml version=\"1.0\" encoding=\"UTF-7\"?>").xml());
    models.document(
        "declared as UTF-16",
        "encoding",
        offer().prolog("<?xml version=\"1.0\" encoding=\"UTF-16\"?>").xml());
    models.document(
        "declared as EBCDIC",
        "encoding",
        offer().prolog("<?xml version=\"1.0\" encoding=\"IBM037\"?>").xml());
    models.document("half a character", "encoding", offer().add("<!-- \uD800 -->").xml());
    models.document("control character", "not-xml", offer().add("<!-- \u0001 -->").xml());
    models.document(
        "deeply nested", "too-deep", offer().add("<a>".repeat(70) + "</a>".repeat(70)).xml());
    models.document("many elements", "too-large", offer().add("<a/>".repeat(6_000)).xml());
    models.document("many steps", "too-large", manySteps());
    models.document("long value", "too-large", offer().root("exporter", "x".repeat(9_000)).xml());
    models.document(
        "huge", "too-large", offer().add("<!-- " + "x".repeat(1_100_000) + " -->").xml());
    return models.tests();
  }
}
