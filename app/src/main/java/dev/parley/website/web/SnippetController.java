package dev.parley.website.web;

import dev.parley.website.Availabilities;
import dev.parley.website.WebsiteService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the snippet how to look on the page that embeds it. */
@RestController
class SnippetController {

  private final WebsiteService websites;
  private final Availabilities availabilities;

  SnippetController(WebsiteService websites, Availabilities availabilities) {
    this.websites = websites;
    this.availabilities = availabilities;
  }

  @GetMapping("/api/snippet/{websiteKey}")
  SnippetSettings settings(@PathVariable String websiteKey) {
    var website = websites.get(websiteKey);
    return SnippetSettings.of(website, availabilities.of(website));
  }
}
