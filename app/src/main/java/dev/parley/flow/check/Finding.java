package dev.parley.flow.check;

import dev.parley.flow.FlowFinding;

/**
 * What a rule has found and where in the XML it begins.
 *
 * @param line 0 where nobody knows
 * @param column 0 where nobody knows
 */
public record Finding(FlowFinding what, int line, int column) {

  /** About the model as a whole. */
  public static Finding ofModel(String rule, String message) {
    return new Finding(FlowFinding.ofModel(rule, message), 0, 0);
  }

  /** About one element: it is known by the id that the diagram shows. */
  static Finding of(XmlElement element, String rule, String message) {
    return new Finding(
        new FlowFinding(element.shownId(), element.shownName(), rule, message),
        element.line(),
        element.column());
  }
}
