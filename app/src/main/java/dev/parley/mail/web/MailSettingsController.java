package dev.parley.mail.web;

import dev.parley.mail.MailSettings;
import dev.parley.mail.MailSettingsChange;
import dev.parley.mail.MailSettingsService;
import dev.parley.mail.Mailer;
import dev.parley.mail.TestMail;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's mail server. */
@RestController
@RequestMapping("/api/settings/mail")
class MailSettingsController {
  private final MailSettingsService settings;
  private final Mailer mailer;

  MailSettingsController(MailSettingsService settings, Mailer mailer) {
    this.settings = settings;
    this.mailer = mailer;
  }

  @GetMapping
  MailSettings read() {
    return settings.read();
  }

  @PutMapping
  MailSettings change(@Valid @RequestBody MailSettingsChange change, Authentication administrator) {
    return settings.change(StaffIdentity.of(administrator).orElseThrow(), change);
  }

  /** Sends a mail by the settings as they are saved. */
  @PostMapping("/test")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void test(@Valid @RequestBody TestMail mail) {
    mailer.send(mail.written());
  }
}
