package dev.parley.platform.secret;

/** A kept secret cannot be opened: the key has been changed since, or the row was. */
public class SecretUnreadable extends IllegalStateException {
  SecretUnreadable(Throwable cause) {
    super("A kept secret cannot be opened: was parley.secrets.key changed?", cause);
  }
}
