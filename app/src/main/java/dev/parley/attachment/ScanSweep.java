package dev.parley.attachment;

import dev.parley.attachment.AttachmentStore.Part;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows the virus scanner what waits for it, on every node, one file after the other. */
@Component
class ScanSweep {
  private static final Logger log = LoggerFactory.getLogger(ScanSweep.class);

  /** Longer than a scan may last: a node that dies gives its file back so. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final VirusScanner scanner;
  private final PendingAttachments pending;
  private final AttachmentStore store;
  private final ScanVerdicts verdicts;
  private final ScannerState state;

  ScanSweep(
      VirusScanner scanner,
      PendingAttachments pending,
      AttachmentStore store,
      ScanVerdicts verdicts,
      ScannerState state) {
    this.scanner = scanner;
    this.pending = pending;
    this.store = store;
    this.verdicts = verdicts;
    this.state = state;
  }

  @Scheduled(fixedDelayString = "${parley.attachment.clamav.every:1s}")
  void scan() {
    if (scanner.isConfigured()) {
      for (var next = take(); next.isPresent(); next = take()) {
        if (!scan(next.get())) {
          return;
        }
      }
    }
  }

  private Optional<UUID> take() {
    return pending.take(LEASE);
  }

  /** False if the scanner does not answer. */
  private boolean scan(UUID id) {
    try {
      var verdict = scanner.scan(out -> store.copy(id, Part.FILE, out));
      state.answered();
      record(id, verdict);
      return true;
    } catch (ScannerUnavailable down) {
      state.silent(down);
      pending.putBack(id, Duration.ZERO);
      return false;
    }
  }

  private void record(UUID id, VirusScanner.Verdict verdict) {
    switch (verdict) {
      case CLEAN -> verdicts.clean(id);
      case INFECTED -> verdicts.infected(id);
      case NONE -> {
        pending.putBack(id, LEASE);
        log.error("The virus scanner says nothing of attachment {}; see its StreamMaxLength", id);
      }
    }
  }
}
