package dev.parley.bot.web;

import dev.parley.bot.Bot;
import dev.parley.bot.BotChange;
import dev.parley.bot.BotService;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's bots. */
@RestController
@RequestMapping("/api/settings/bots")
class BotSettingsController {
  private final BotService bots;

  BotSettingsController(BotService bots) {
    this.bots = bots;
  }

  @GetMapping
  List<Bot> all() {
    return bots.all();
  }

  @PutMapping("/{key}")
  Bot put(
      @PathVariable String key,
      @Valid @RequestBody BotChange change,
      Authentication administrator) {
    return bots.put(StaffIdentity.of(administrator).orElseThrow(), key, change);
  }

  @DeleteMapping("/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String key, Authentication administrator) {
    bots.delete(StaffIdentity.of(administrator).orElseThrow(), key);
  }
}
