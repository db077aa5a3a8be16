package dev.parley.contact.web;

import dev.parley.contact.IdentitySecrets;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a website signs its customers' identities with. */
@RestController
@RequestMapping("/api/settings/websites/{key}/identity-secret")
class IdentitySecretController {
  private final IdentitySecrets secrets;

  IdentitySecretController(IdentitySecrets secrets) {
    this.secrets = secrets;
  }

  /** Whether the secret in use ends at once; otherwise it is valid for 24 hours more. */
  record Rotation(@NotNull Boolean endOldNow) {}

  /** The new secret, told this once. */
  record NewSecret(String secret) {}

  @PostMapping
  ResponseEntity<NewSecret> rotate(
      @PathVariable String key, @Valid @RequestBody Rotation rotation, Authentication caller) {
    var secret = secrets.rotate(actor(caller), key, rotation.endOldNow());
    return ResponseEntity.status(HttpStatus.CREATED)
        .cacheControl(CacheControl.noStore())
        .body(new NewSecret(secret));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String key, Authentication caller) {
    secrets.end(actor(caller), key);
  }

  private static StaffIdentity actor(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
