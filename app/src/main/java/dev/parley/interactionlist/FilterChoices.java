package dev.parley.interactionlist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/**
 * What the list can be narrowed down to.
 *
 * @param agents empty for an agent, who sees their own interactions only
 * @param tags that interactions have
 * @param dispositions the paths that are recorded
 */
@Schema(name = "InteractionFilterChoices")
public record FilterChoices(
    List<WebsiteChoice> websites,
    List<Choice> queues,
    List<Choice> agents,
    List<String> tags,
    List<String> dispositions) {

  /** A website by its key. */
  @Schema(name = "WebsiteChoice")
  public record WebsiteChoice(String key, String name) {}

  /** A queue or an agent. */
  @Schema(name = "NamedChoice")
  public record Choice(UUID id, String name) {}

  FilterChoices withoutAgents() {
    return new FilterChoices(websites, queues, List.of(), tags, dispositions);
  }
}
