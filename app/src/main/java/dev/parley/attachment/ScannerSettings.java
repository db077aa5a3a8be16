package dev.parley.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner (ClamAV's clamd) listens.
 *
 * @param host empty = files are not scanned
 * @param patience how long it may take to receive a file, and then keep silent about it
 */
@ConfigurationProperties("parley.attachment.clamav")
record ScannerSettings(
    @Nullable String host, @DefaultValue("3310") int port, @DefaultValue("60s") Duration patience) {

  boolean isConfigured() {
    return host != null && !host.isBlank();
  }
}
