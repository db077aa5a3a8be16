package dev.parley.transcript.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.transcript.TranscriptSettings;
import dev.parley.transcript.TranscriptSettingsService;
import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may have which transcript. */
@RestController
@RequestMapping("/api/settings/transcripts")
class TranscriptSettingsController {
  private final TranscriptSettingsService settings;

  TranscriptSettingsController(TranscriptSettingsService settings) {
    this.settings = settings;
  }

  @GetMapping
  TranscriptSettings read() {
    return settings.read();
  }

  @PutMapping
  TranscriptSettings change(
      @Valid @RequestBody TranscriptSettings change, Authentication administrator) {
    return settings.change(StaffIdentity.of(administrator).orElseThrow(), change);
  }
}
