package dev.parley.queue.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.queue.QueueChange;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueSettings;
import dev.parley.queue.QueueSettingsService;
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

/** The administrator's queues. */
@RestController
@RequestMapping("/api/settings/queues")
class QueueSettingsController {
  private final QueueSettingsService settings;

  QueueSettingsController(QueueSettingsService settings) {
    this.settings = settings;
  }

  @GetMapping
  List<QueueSettings> queues() {
    return settings.all();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  QueueSettings create(@Valid @RequestBody QueueChange change, Authentication administrator) {
    return settings.create(actor(administrator), change);
  }

  @GetMapping("/{id}")
  QueueSettings get(@PathVariable UUID id) {
    return settings.get(new QueueId(id));
  }

  @PutMapping("/{id}")
  QueueSettings change(
      @PathVariable UUID id, @Valid @RequestBody QueueChange change, Authentication administrator) {
    return settings.change(actor(administrator), new QueueId(id), change);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id, Authentication administrator) {
    settings.delete(actor(administrator), new QueueId(id));
  }

  private static StaffIdentity actor(Authentication administrator) {
    return StaffIdentity.of(administrator).orElseThrow();
  }
}
