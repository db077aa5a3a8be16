package dev.parley.website.web;

import dev.parley.website.AttachmentLimits;
import dev.parley.website.Availability;
import dev.parley.website.Website;
import dev.parley.website.WebsiteLook;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the snippet needs before its first message.
 *
 * @param offlineForm the schema of the form to show when no chat is possible
 * @param attachments which files the chat takes; null = none
 */
record SnippetSettings(
    String key,
    String name,
    WebsiteLook look,
    Availability availability,
    Map<String, Object> offlineForm,
    @Nullable AttachmentLimits attachments) {

  static SnippetSettings of(
      Website website, Availability availability, Map<String, Object> offlineForm) {
    return new SnippetSettings(
        website.key(),
        website.name(),
        website.look(),
        availability,
        offlineForm,
        AttachmentLimits.of(website.attachments()));
  }
}
