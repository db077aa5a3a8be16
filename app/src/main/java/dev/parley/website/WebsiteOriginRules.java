package dev.parley.website;

import dev.parley.platform.security.OriginRules;
import org.springframework.stereotype.Component;

/** The allowed domains of the websites, as the rule for web origins. */
@Component
class WebsiteOriginRules implements OriginRules {

  private final WebsiteService websites;

  WebsiteOriginRules(WebsiteService websites) {
    this.websites = websites;
  }

  @Override
  public boolean allowedAnywhere(String origin) {
    return websites.all().stream().anyMatch(website -> website.allows(origin));
  }

  @Override
  public boolean allowed(String websiteKey, String origin) {
    return websites
        .find(websiteKey)
        .map(website -> website.allows(origin))
        .orElseGet(() -> allowedAnywhere(origin));
  }
}
