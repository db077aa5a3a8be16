package dev.parley.wire;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an HTTP request was answered. */
public record Answer(String request, int status, String contentType, String text) {

  /** The body; a missing node if there is none. */
  public JsonNode body() {
    return text.isEmpty() ? JsonMapper.shared().missingNode() : JsonMapper.shared().readTree(text);
  }

  /** The type of the problem that the body tells, {@code /problems/…}. */
  public String problem() {
    return body().path("type").asString("");
  }

  /**
   * This answer.
   *
   * @throws AssertionError if its status is none of the expected
   */
  public Answer expect(int... statuses) {
    if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
      throw new AssertionError(
          "%s was answered %d instead of %s: %s"
              .formatted(request, status, Arrays.toString(statuses), text));
    }
    return this;
  }
}
