package dev.parley.website;

import dev.parley.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * When a website's page speaks to a customer who has not opened the chat.
 *
 * @param text what it says, as text and nothing else, in every language that has no own one
 * @param translations by language
 * @param page the path of the pages, beginning with a slash; a star stands for anything, and a
 *     question mark lets the query count too; empty = every page
 * @param seconds how long the customer has been on the page
 * @param enabled whether it is used
 */
@Schema(name = "GreetingRule")
public record GreetingRule(
    @NotNull String text,
    @NotNull Map<String, @NotNull String> translations,
    @NotNull String page,
    @NotNull Integer seconds,
    @NotNull GreetingVisitors visitors,
    boolean enabled) {

  /** As it is stored; its values have been checked. */
  GreetingRule cleaned() {
    var kept = new TreeMap<String, String>();
    translations.forEach((code, words) -> kept.put(code, PlainText.clean(words)));
    kept.values().removeIf(String::isEmpty);
    var line = Objects.requireNonNullElse(PlainText.cleanLine(page, Integer.MAX_VALUE), "");
    return new GreetingRule(PlainText.clean(text), kept, line, seconds, visitors, enabled);
  }
}
