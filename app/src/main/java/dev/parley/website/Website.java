package dev.parley.website;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry point of chats, identified by a key of at most five characters.
 *
 * @param greetings with those that are not used just now
 * @param preChatForm id of the form that its chats begin with; null = name and message alone
 * @param workingHours key of the calendar that says when it is served; null = always
 * @param dispositionMandatory whether agents must dispose of its chats
 * @param rating how its customers are asked for one after a chat
 */
public record Website(
    String key,
    String name,
    WebsiteLook look,
    List<GreetingRule> greetings,
    @Nullable String preChatForm,
    List<String> allowedDomains,
    String routingFlow,
    UUID queueId,
    boolean videoEnabled,
    @Nullable VideoProviderKind videoProvider,
    ZoneId timeZone,
    @Nullable String workingHours,
    AttachmentSettings attachments,
    boolean dispositionMandatory,
    RatingScale rating) {

  public Website {
    greetings = List.copyOf(greetings);
    allowedDomains = List.copyOf(allowedDomains);
  }

  /** Whether a page of this web origin may embed the snippet. */
  public boolean allows(String origin) {
    return WebOrigin.parse(origin)
        .filter(page -> allowedDomains.stream().anyMatch(page::isWithin))
        .isPresent();
  }
}
