package dev.parley.flow.check;

import java.util.Map;
import javax.xml.namespace.QName;

/** Writes XML names shortly: known namespaces by our prefix, whatever the model calls them. */
final class Names {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn:",
          "http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:",
          "http://www.omg.org/spec/DD/20100524/DC", "dc:",
          "http://www.omg.org/spec/DD/20100524/DI", "di:",
          "http://camunda.org/schema/1.0/bpmn", "camunda:",
          "http://camunda.org/schema/modeler/1.0", "modeler:",
          "http://www.w3.org/2001/XMLSchema-instance", "xsi:",
          "http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:",
          "", "");

  private Names() {}

  /** Of an unknown namespace: {@code {namespace}name}, which no rule allows. */
  static String of(QName name) {
    var prefix = PREFIXES.get(name.getNamespaceURI());
    return prefix == null ? name.toString() : prefix + name.getLocalPart();
  }
}
