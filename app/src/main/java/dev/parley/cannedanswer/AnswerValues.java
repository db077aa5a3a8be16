package dev.parley.cannedanswer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a chat's canned answers stand for.
 *
 * @param contact the contact's name, which the customer has written; null if there is none
 * @param agent the alias that customers know the agent by
 * @param website what the website is called
 */
record AnswerValues(@Nullable String contact, String agent, String website) {

  Map<String, String> byName() {
    var values = new HashMap<String, String>(Map.of("agent", agent, "website", website));
    if (contact != null) {
      values.put("contact", contact);
    }
    return values;
  }
}
