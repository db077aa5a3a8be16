package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a model cannot become a version.
 *
 * @param elementId the element of the diagram that is wrong; null if it is the whole model
 * @param elementName that element's name, if it has one
 * @param rule the rule's kebab-case name
 * @param message a sentence for the analyst, in the language that the request accepts: English or
 *     Italian
 */
@Schema(name = "FlowFinding")
public record FlowFinding(
    @Nullable String elementId, @Nullable String elementName, String rule, String message) {}
