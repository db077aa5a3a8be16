package dev.parley.video;

import dev.parley.website.VideoProviderKind;
import dev.parley.website.VideoProviders;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The providers by kind. */
@Component
class ConfiguredProviders implements VideoProviders {
  private final Map<VideoProviderKind, VideoProvider> byKind =
      new EnumMap<>(VideoProviderKind.class);

  ConfiguredProviders(List<VideoProvider> providers) {
    providers.forEach(provider -> byKind.put(provider.kind(), provider));
  }

  VideoProvider of(VideoProviderKind kind) {
    return Objects.requireNonNull(byKind.get(kind), () -> "No provider of kind " + kind);
  }

  @Override
  public boolean isConfigured(VideoProviderKind kind) {
    return of(kind).isConfigured();
  }
}
