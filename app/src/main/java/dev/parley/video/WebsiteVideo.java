package dev.parley.video;

import dev.parley.website.Website;
import dev.parley.website.WebsiteService;
import org.springframework.stereotype.Component;

/** Knows whose rooms the calls of a website take place in. */
@Component
class WebsiteVideo {
  private final WebsiteService websites;
  private final ConfiguredProviders providers;

  WebsiteVideo(WebsiteService websites, ConfiguredProviders providers) {
    this.websites = websites;
    this.providers = providers;
  }

  /**
   * @throws VideoNotEnabled if the website has no video, or nobody set its provider up
   */
  VideoProvider providerOf(String websiteKey) {
    return websites
        .find(websiteKey)
        .filter(Website::videoEnabled)
        .map(Website::videoProvider)
        .map(providers::of)
        .filter(VideoProvider::isConfigured)
        .orElseThrow(VideoNotEnabled::new);
  }
}
