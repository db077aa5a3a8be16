package dev.parley.website.web;

import dev.parley.form.Form;
import dev.parley.form.Forms;
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
  private final Form offlineForm;

  SnippetController(WebsiteService websites, Availabilities availabilities, Forms forms) {
    this.websites = websites;
    this.availabilities = availabilities;
    offlineForm = forms.get(Forms.OFFLINE_MESSAGE);
  }

  @GetMapping("/api/snippet/{websiteKey}")
  SnippetSettings settings(@PathVariable String websiteKey) {
    var website = websites.get(websiteKey);
    return SnippetSettings.of(website, availabilities.of(website), offlineForm.schema());
  }
}
