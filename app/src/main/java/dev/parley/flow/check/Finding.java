package dev.parley.flow.check;

import dev.parley.flow.FlowFinding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has found and where in the XML it begins.
 *
 * @param elementId the element of the diagram that is wrong; null if it is the whole model
 * @param elementName that element's name, if it has one
 * @param rule the rule's kebab-case name
 * @param line 0 where nobody knows
 * @param column 0 where nobody knows
 */
public record Finding(
    @Nullable String elementId,
    @Nullable String elementName,
    String rule,
    Saying message,
    int line,
    int column) {

  /** About the model as a whole. */
  public static Finding ofModel(String rule, Saying message) {
    return new Finding(null, null, rule, message, 0, 0);
  }

  /** About one element: it is known by the id that the diagram shows. */
  static Finding of(XmlElement element, String rule, Saying message) {
    return new Finding(
        element.shownId(), element.shownName(), rule, message, element.line(), element.column());
  }

  /** As the analyst reads it. */
  public FlowFinding in(Locale language) {
    return new FlowFinding(elementId, elementName, rule, message.in(language));
  }
}
