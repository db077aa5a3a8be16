package dev.parley.website.web;

import dev.parley.form.Form;
import dev.parley.form.Forms;
import dev.parley.website.WebsiteService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the snippet how to look on the page that embeds it. */
@RestController
class SnippetController {

  private final WebsiteService websites;
  private final Form offlineForm;

  SnippetController(WebsiteService websites, Forms forms) {
    this.websites = websites;
    offlineForm = forms.get(Forms.OFFLINE_MESSAGE);
  }

  @GetMapping("/api/snippet/{websiteKey}")
  SnippetSettings settings(@PathVariable String websiteKey) {
    return SnippetSettings.of(websites.get(websiteKey), offlineForm.schema());
  }
}
