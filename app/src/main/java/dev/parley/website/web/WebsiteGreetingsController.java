package dev.parley.website.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.WebsiteGreetings;
import dev.parley.website.WebsiteGreetingsChange;
import dev.parley.website.WebsiteGreetingsService;
import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a website's pages greet. */
@RestController
@RequestMapping("/api/settings/websites/{key}/greetings")
class WebsiteGreetingsController {
  private final WebsiteGreetingsService greetings;

  WebsiteGreetingsController(WebsiteGreetingsService greetings) {
    this.greetings = greetings;
  }

  @GetMapping
  WebsiteGreetings greetings(@PathVariable String key) {
    return greetings.get(key);
  }

  @PutMapping
  WebsiteGreetings change(
      @PathVariable String key,
      @Valid @RequestBody WebsiteGreetingsChange change,
      Authentication administrator) {
    return greetings.change(StaffIdentity.of(administrator).orElseThrow(), key, change);
  }
}
