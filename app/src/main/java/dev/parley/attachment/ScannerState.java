package dev.parley.attachment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether this node has last heard of the virus scanner; said once when it changes. */
@Component
class ScannerState {
  private static final Logger log = LoggerFactory.getLogger(ScannerState.class);

  private volatile boolean up = true;

  ScannerState(MeterRegistry meters, VirusScanner scanner, PendingAttachments pending) {
    if (scanner.isConfigured()) {
      Gauge.builder("parley.attachment.scanner.up", this, state -> state.up ? 1 : 0)
          .description("1 while the virus scanner answers")
          .register(meters);
      Gauge.builder("parley.attachment.pending", pending, PendingAttachments::count)
          .description("Files that wait for the virus scanner")
          .register(meters);
    }
  }

  void answered() {
    if (!up) {
      log.info("The virus scanner answers again");
    }
    up = true;
  }

  void silent(ScannerUnavailable down) {
    if (up) {
      log.warn("The virus scanner does not answer; files wait for it", down);
    }
    up = false;
  }
}
