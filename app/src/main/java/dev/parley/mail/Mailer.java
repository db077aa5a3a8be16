package dev.parley.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/**
 * Hands mail to the administrator's mail server by SMTP. The caller waits for the server's answer
 * and should hold no connection to the database meanwhile.
 */
@Service
public class Mailer {
  private static final int CONNECT_TIMEOUT_MS = 10_000;
  private static final int ANSWER_TIMEOUT_MS = 60_000;
  private static final int LONGEST_REASON = 300;

  private final MailSettingsRepository settings;

  Mailer(MailSettingsRepository settings) {
    this.settings = settings;
  }

  /**
   * Returns once the server has taken the mail.
   *
   * @throws MailNotConfigured if there is no server
   * @throws MailNotSent if the server is not there, or has not taken it
   */
  public void send(OutgoingMail mail) {
    var server = settings.server().orElseThrow(MailNotConfigured::new);
    var sender = sender(server);
    try {
      sender.send(message(sender, server, mail));
    } catch (MailSendException refused) {
      throw notSent(cause(refused));
    } catch (MailException noServer) {
      throw notSent(noServer);
    } catch (MessagingException | UnsupportedEncodingException unwritable) {
      throw new MailNotSent(reason(unwritable), true);
    }
  }

  private static MimeMessage message(
      JavaMailSenderImpl sender, MailServer server, OutgoingMail mail)
      throws MessagingException, UnsupportedEncodingException {
    var domain = server.sender().substring(server.sender().indexOf('@') + 1);
    var message = new SentMessage(sender.getSession(), mail.id() + "@" + domain);
    var helper =
        new MimeMessageHelper(message, mail.enclosed() != null, StandardCharsets.UTF_8.name());
    helper.setFrom(server.sender(), server.senderName());
    helper.setTo(mail.to());
    helper.setSubject(mail.subject());
    helper.setText(mail.text());
    if (mail.enclosed() != null) {
      helper.addAttachment(mail.enclosed().name(), new FileSystemResource(mail.enclosed().file()));
    }
    message.setHeader("Content-Language", mail.language().toLanguageTag());
    // no machine should answer (RFC 3834)
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private static JavaMailSenderImpl sender(MailServer server) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(server.host());
    sender.setPort(server.port());
    sender.setUsername(server.user());
    sender.setPassword(server.password());
    sender.setJavaMailProperties(properties(server));
    return sender;
  }

  private static Properties properties(MailServer server) {
    var properties = new Properties();
    properties.put("mail.smtp.auth", String.valueOf(server.user() != null));
    properties.put("mail.smtp.ssl.enable", is(server, MailEncryption.TLS));
    properties.put("mail.smtp.starttls.enable", is(server, MailEncryption.STARTTLS));
    properties.put("mail.smtp.starttls.required", is(server, MailEncryption.STARTTLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT_TIMEOUT_MS));
    properties.put("mail.smtp.timeout", String.valueOf(ANSWER_TIMEOUT_MS));
    properties.put("mail.smtp.writetimeout", String.valueOf(ANSWER_TIMEOUT_MS));
    return properties;
  }

  private static String is(MailServer server, MailEncryption encryption) {
    return String.valueOf(server.encryption() == encryption);
  }

  private static Throwable cause(MailSendException refused) {
    var failures = refused.getMessageExceptions();
    return failures.length == 0 ? refused : failures[0];
  }

  private static MailNotSent notSent(Throwable failure) {
    return new MailNotSent(reason(failure), isForGood(failure));
  }

  /** The last of the chain says it in the server's own words. */
  private static String reason(Throwable failure) {
    var last = last(failure);
    var words = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    var line = words.strip().replaceAll("\\p{Cntrl}+", " ");
    return line.substring(0, Math.min(line.length(), LONGEST_REASON));
  }

  private static Throwable last(Throwable failure) {
    var next =
        failure instanceof MessagingException mail && mail.getNextException() != null
            ? mail.getNextException()
            : failure.getCause();
    return next == null || next == failure ? failure : last(next);
  }

  /** Reply codes of 500 and more (RFC 5321, 4.2.1). */
  private static boolean isForGood(Throwable failure) {
    var last = last(failure);
    return (last instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500)
        || (last instanceof SMTPSendFailedException send && send.getReturnCode() >= 500);
  }
}
