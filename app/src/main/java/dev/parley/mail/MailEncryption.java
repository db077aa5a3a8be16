package dev.parley.mail;

/** How the way to the mail server is protected. */
public enum MailEncryption {
  /** Not at all: for a server on this machine or in the own network. */
  NONE,
  /** In the clear to begin with and then by TLS, or no mail goes out (RFC 3207). */
  STARTTLS,
  /** By TLS from the first byte (RFC 8314). */
  TLS
}
