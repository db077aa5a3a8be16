package dev.parley.flow.check;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text into elements and refuses what no diagram needs: document types, entities,
 * processing instructions, and more of anything than a diagram can have.
 */
final class XmlReader {
  static final int MOST_ELEMENTS = 5_000;
  static final int DEEPEST = 64;
  static final int MOST_ATTRIBUTES = 40;
  static final int LONGEST_VALUE = 8_000;

  private static final XMLInputFactory XML = factory();

  private final XMLStreamReader xml;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable XmlElement root;
  private @Nullable XmlElement current;
  private int elements;
  private int depth;

  private XmlReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** The document and what is wrong with the way it is written. */
  record Document(XmlElement root, List<Finding> findings) {}

  static Document read(String text) throws Unreadable {
    try {
      return new XmlReader(XML.createXMLStreamReader(new StringReader(text))).document();
    } catch (XMLStreamException broken) {
      throw broken(broken);
    }
  }

  private Document document() throws XMLStreamException, Unreadable {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open();
        case XMLStreamConstants.END_ELEMENT -> close();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters();
        case XMLStreamConstants.DTD ->
            throw at("dtd", Saying.of("The XML must not have a document type (DOCTYPE)."));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw at("entity", Saying.of("The XML must not refer to entities."));
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            findings.add(
                finding(
                    "processing-instruction",
                    Saying.of("The XML must not hold instructions (<?…?>).")));
        default -> {} // comments say nothing to the engine
      }
    }
    return new Document(Objects.requireNonNull(root), findings);
  }

  private void open() throws Unreadable {
    depth++;
    elements++;
    if (depth > DEEPEST) {
      throw at("too-deep", Saying.of("The XML is nested deeper than %d elements.", DEEPEST));
    }
    if (elements > MOST_ELEMENTS) {
      throw at("too-large", Saying.of("The model has more than %d elements.", MOST_ELEMENTS));
    }
    current = new XmlElement(Names.of(xml.getName()), attributes(), current, line(), column());
    if (root == null) {
      root = current;
    }
  }

  private Map<String, String> attributes() throws Unreadable {
    if (xml.getAttributeCount() > MOST_ATTRIBUTES) {
      throw at("too-large", Saying.of("An element has more than %d attributes.", MOST_ATTRIBUTES));
    }
    var attributes = new HashMap<String, String>();
    for (var index = 0; index < xml.getAttributeCount(); index++) {
      var value = xml.getAttributeValue(index);
      if (value.length() > LONGEST_VALUE) {
        throw at("too-large", Saying.of("A value is longer than %d characters.", LONGEST_VALUE));
      }
      attributes.put(Names.of(xml.getAttributeName(index)), value);
    }
    return attributes;
  }

  private void close() {
    depth--;
    current = Objects.requireNonNull(current).parent().orElse(null);
  }

  private void characters() {
    if (current != null) {
      current.append(xml.getText());
    }
  }

  private Unreadable at(String rule, Saying message) {
    return new Unreadable(finding(rule, message));
  }

  private Finding finding(String rule, Saying message) {
    return new Finding(null, null, rule, message, line(), column());
  }

  private int line() {
    return Math.max(xml.getLocation().getLineNumber(), 0);
  }

  private int column() {
    return Math.max(xml.getLocation().getColumnNumber(), 0);
  }

  private static Unreadable broken(XMLStreamException broken) {
    var place = broken.getLocation();
    var line = place == null ? 0 : Math.max(place.getLineNumber(), 0);
    var column = place == null ? 0 : Math.max(place.getColumnNumber(), 0);
    var message = Saying.of("This is not well-formed XML (line %d, column %d).", line, column);
    return new Unreadable(new Finding(null, null, "not-xml", message, line, column));
  }

  /** The JDK's own, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }
}
