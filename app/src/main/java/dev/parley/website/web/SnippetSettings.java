package dev.parley.website.web;

import dev.parley.website.AttachmentLimits;
import dev.parley.website.Availability;
import dev.parley.website.GreetingRule;
import dev.parley.website.Website;
import dev.parley.website.WebsiteLook;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the snippet needs before its first message.
 *
 * @param greetings those that are used, in their order
 * @param offlineForm the schema of the form to show when no chat is possible
 * @param preChatForm the schema of the form that a chat begins with; null = name and message alone
 * @param attachments which files the chat takes; null = none
 */
record SnippetSettings(
    String key,
    String name,
    WebsiteLook look,
    List<GreetingRule> greetings,
    Availability availability,
    Map<String, Object> offlineForm,
    @Nullable Map<String, Object> preChatForm,
    @Nullable AttachmentLimits attachments) {

  static SnippetSettings of(
      Website website,
      Availability availability,
      Map<String, Object> offlineForm,
      @Nullable Map<String, Object> preChatForm) {
    return new SnippetSettings(
        website.key(),
        website.name(),
        website.look(),
        website.greetings().stream().filter(GreetingRule::enabled).toList(),
        availability,
        offlineForm,
        preChatForm,
        AttachmentLimits.of(website.attachments()));
  }
}
