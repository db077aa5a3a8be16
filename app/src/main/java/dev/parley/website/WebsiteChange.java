package dev.parley.website;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an administrator sets of a website. */
@Schema(name = "WebsiteChange")
public record WebsiteChange(
    @NotNull String routingFlow,
    boolean videoEnabled,
    @MayBeAbsent @Nullable VideoProviderKind videoProvider) {

  static WebsiteChange from(WebsiteSettings settings) {
    return new WebsiteChange(
        settings.routingFlow(), settings.videoEnabled(), settings.videoProvider());
  }

  Map<String, String> details() {
    return Map.of(
        "routingFlow", routingFlow,
        "videoEnabled", String.valueOf(videoEnabled),
        "videoProvider", Objects.toString(videoProvider, ""));
  }
}
