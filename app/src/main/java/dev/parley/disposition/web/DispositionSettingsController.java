package dev.parley.disposition.web;

import dev.parley.disposition.DispositionPlace;
import dev.parley.disposition.DispositionPlaceView;
import dev.parley.disposition.DispositionSettings;
import dev.parley.disposition.DispositionTree;
import dev.parley.disposition.DispositionTreeChange;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dispositions, place by place. */
@RestController
@RequestMapping("/api/settings/dispositions")
class DispositionSettingsController {
  private final DispositionSettings dispositions;

  DispositionSettingsController(DispositionSettings dispositions) {
    this.dispositions = dispositions;
  }

  @GetMapping
  List<DispositionPlaceView> places() {
    return dispositions.places();
  }

  @GetMapping("/{place}")
  DispositionTree get(@PathVariable String place) {
    return dispositions.get(DispositionPlace.parse(place));
  }

  @PutMapping("/{place}")
  DispositionTree change(
      @PathVariable String place,
      @Valid @RequestBody DispositionTreeChange change,
      Authentication administrator) {
    return dispositions.change(
        StaffIdentity.of(administrator).orElseThrow(), DispositionPlace.parse(place), change);
  }
}
