package dev.parley.flow.check;

import java.util.Map;
import javax.xml.namespace.QName;

/** Writes XML names shortly: known namespaces by our prefix, whatever the model calls them. */
final class Names {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn:"),
          Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc:"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di:"),
          Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda:"),
          Map.entry("http://camunda.org/schema/modeler/1.0", "modeler:"),
          Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi:"),
          Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:"),
          Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:"),
          Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn:"),
          Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi:"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "dmndc:"),
          Map.entry("http://camunda.org/schema/1.0/dmn", "camunda-dmn:"),
          Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi:"),
          Map.entry("", ""));

  private Names() {}

  /** Of an unknown namespace: {@code {namespace}name}, which no rule allows. */
  static String of(QName name) {
    var prefix = PREFIXES.get(name.getNamespaceURI());
    return prefix == null ? name.toString() : prefix + name.getLocalPart();
  }
}
