package dev.parley.video.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.video.VideoSettings;
import dev.parley.video.VideoSettingsChange;
import dev.parley.video.VideoSettingsService;
import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's settings of video. */
@RestController
@RequestMapping("/api/settings/video")
class VideoSettingsController {
  private final VideoSettingsService settings;

  VideoSettingsController(VideoSettingsService settings) {
    this.settings = settings;
  }

  @GetMapping
  VideoSettings read() {
    return settings.read();
  }

  @PutMapping
  VideoSettings change(
      @Valid @RequestBody VideoSettingsChange change, Authentication administrator) {
    return settings.change(StaffIdentity.of(administrator).orElseThrow(), change);
  }
}
