package dev.parley.website.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.Avatars;
import dev.parley.website.WebsiteLookChange;
import dev.parley.website.WebsiteLookService;
import dev.parley.website.WebsiteLookSettings;
import dev.parley.website.WebsiteService;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How a website's chat looks, and the pictures for it. */
@RestController
@RequestMapping("/api/settings/websites/{key}")
class WebsiteLookController {
  private final WebsiteLookService looks;
  private final WebsiteService websites;
  private final Avatars avatars;

  WebsiteLookController(WebsiteLookService looks, WebsiteService websites, Avatars avatars) {
    this.looks = looks;
    this.websites = websites;
    this.avatars = avatars;
  }

  /** A picture that is kept, and may be named by a look. */
  record KeptAvatar(String avatar) {}

  @GetMapping("/look")
  WebsiteLookSettings look(@PathVariable String key) {
    return looks.get(key);
  }

  @PutMapping("/look")
  WebsiteLookSettings change(
      @PathVariable String key,
      @Valid @RequestBody WebsiteLookChange change,
      Authentication administrator) {
    return looks.change(StaffIdentity.of(administrator).orElseThrow(), key, change);
  }

  @PostMapping(path = "/avatars", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  KeptAvatar keep(@PathVariable String key, @RequestPart MultipartFile file) throws IOException {
    websites.get(key);
    try (var bytes = file.getInputStream()) {
      return new KeptAvatar(avatars.keep(bytes));
    }
  }
}
