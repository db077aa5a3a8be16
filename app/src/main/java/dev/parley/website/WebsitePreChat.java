package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that a website's chats begin with, as the administrator sees it.
 *
 * @param name of the website
 * @param form the id; null = name and message alone
 * @param forms those that there are
 */
@Schema(name = "WebsitePreChat")
public record WebsitePreChat(String key, String name, @Nullable String form, List<Offered> forms) {

  /**
   * A form that chats may begin with.
   *
   * @param fields what it asks, in its order
   */
  @Schema(name = "PreChatForm")
  public record Offered(String id, List<String> fields) {}
}
