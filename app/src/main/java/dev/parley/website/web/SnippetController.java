package dev.parley.website.web;

import dev.parley.form.Form;
import dev.parley.form.Forms;
import dev.parley.website.Availabilities;
import dev.parley.website.Website;
import dev.parley.website.WebsiteService;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the snippet how to look on the page that embeds it. */
@RestController
class SnippetController {

  private final WebsiteService websites;
  private final Availabilities availabilities;
  private final Forms forms;
  private final Form offlineForm;

  SnippetController(WebsiteService websites, Availabilities availabilities, Forms forms) {
    this.websites = websites;
    this.availabilities = availabilities;
    this.forms = forms;
    offlineForm = forms.get(Forms.OFFLINE_MESSAGE);
  }

  @GetMapping("/api/snippet/{websiteKey}")
  SnippetSettings settings(@PathVariable String websiteKey) {
    var website = websites.get(websiteKey);
    return SnippetSettings.of(
        website, availabilities.of(website), offlineForm.schema(), preChatForm(website));
  }

  private @Nullable Map<String, Object> preChatForm(Website website) {
    return Optional.ofNullable(website.preChatForm())
        .flatMap(forms::findPreChat)
        .map(Form::schema)
        .orElse(null);
  }
}
