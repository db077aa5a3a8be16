package dev.parley.queue.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.queue.TeamChange;
import dev.parley.queue.TeamSettings;
import dev.parley.queue.TeamSettingsService;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's teams. */
@RestController
@RequestMapping("/api/settings/teams")
class TeamSettingsController {
  private final TeamSettingsService settings;

  TeamSettingsController(TeamSettingsService settings) {
    this.settings = settings;
  }

  @GetMapping
  List<TeamSettings> teams() {
    return settings.all();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  TeamSettings create(@Valid @RequestBody TeamChange change, Authentication administrator) {
    return settings.create(actor(administrator), change);
  }

  @PutMapping("/{id}")
  TeamSettings change(
      @PathVariable UUID id, @Valid @RequestBody TeamChange change, Authentication administrator) {
    return settings.change(actor(administrator), id, change);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, Authentication administrator) {
    settings.delete(actor(administrator), id);
  }

  private static StaffIdentity actor(Authentication administrator) {
    return StaffIdentity.of(administrator).orElseThrow();
  }
}
