package dev.parley.website;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry point of chats, identified by a key of at most five characters. */
public record Website(
    String key,
    String name,
    String greeting,
    String colour,
    List<String> allowedDomains,
    String routingFlow,
    UUID queueId,
    boolean videoEnabled,
    @Nullable VideoProviderKind videoProvider) {

  public Website {
    allowedDomains = List.copyOf(allowedDomains);
  }

  /** Whether a page of this web origin may embed the snippet. */
  public boolean allows(String origin) {
    return WebOrigin.parse(origin)
        .filter(page -> allowedDomains.stream().anyMatch(page::isWithin))
        .isPresent();
  }
}
