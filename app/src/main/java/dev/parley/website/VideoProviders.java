package dev.parley.website;

/** What the settings of a website need to know of video; the module that makes calls answers. */
public interface VideoProviders {
  /** Whether calls could take place there. */
  boolean isConfigured(VideoProviderKind kind);
}
