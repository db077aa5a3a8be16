package dev.parley.website.web;

import dev.parley.website.Availability;
import dev.parley.website.Website;

/** What the snippet needs before its first message. */
record SnippetSettings(
    String key, String name, String greeting, String colour, Availability availability) {

  static SnippetSettings of(Website website, Availability availability) {
    return new SnippetSettings(
        website.key(), website.name(), website.greeting(), website.colour(), availability);
  }
}
