package dev.parley.website.web;

import dev.parley.website.Avatars;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of websites, for the pages of everybody; another picture has another address. */
@RestController
class AvatarController {
  private static final CacheControl FOREVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Avatars avatars;

  AvatarController(Avatars avatars) {
    this.avatars = avatars;
  }

  @GetMapping("/api/avatars/{hash}")
  ResponseEntity<byte[]> avatar(@PathVariable String hash) {
    var avatar = avatars.get(hash);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(avatar.type()))
        .cacheControl(FOREVER)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(avatar.bytes());
  }
}
