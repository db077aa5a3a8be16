package dev.parley.flow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of the model as it was read, with names as {@link Names} writes them. */
final class XmlElement {
  private final String name;
  private final Map<String, String> attributes;
  private final @Nullable XmlElement parent;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int line;
  private final int column;

  XmlElement(
      String name,
      Map<String, String> attributes,
      @Nullable XmlElement parent,
      int line,
      int column) {
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
    this.line = line;
    this.column = column;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Map<String, String> attributes() {
    return attributes;
  }

  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  String attributeOrEmpty(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  String id() {
    return attributeOrEmpty("id");
  }

  Optional<XmlElement> parent() {
    return Optional.ofNullable(parent);
  }

  List<XmlElement> children() {
    return children;
  }

  Stream<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.is(childName));
  }

  /** This element and everything in it, in document order. */
  Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }

  /** Its own characters, without the outer white space that the engine cuts as well. */
  String text() {
    return text.toString().trim();
  }

  void append(String characters) {
    text.append(characters);
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** What a person says of it: {@code Script task ‘Send mail’}. */
  Saying described() {
    var label = attributes.getOrDefault("name", id());
    var kind = Words.of(name);
    return label.isBlank() ? kind : Saying.of("%s ‘%s’", kind, Words.shortened(label));
  }

  /** The id that the diagram knows: its own, that of the shape's element, or the next one above. */
  @Nullable String shownId() {
    if (name.startsWith("bpmndi:") && attributes.containsKey("bpmnElement")) {
      return attributes.get("bpmnElement");
    }
    if (isShown()) {
      return id();
    }
    return parent == null ? null : parent.shownId();
  }

  /** The name that belongs to {@link #shownId}. */
  @Nullable String shownName() {
    if (isShown()) {
      return attributes.get("name");
    }
    return parent == null ? null : parent.shownName();
  }

  private boolean isShown() {
    return name.startsWith("bpmn:")
        && !name.equals("bpmn:definitions")
        && !name.endsWith("EventDefinition")
        && !name.endsWith("Expression")
        && !name.endsWith("LoopCharacteristics")
        && !id().isEmpty();
  }
}
