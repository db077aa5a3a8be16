package dev.parley.mail;

import org.jspecify.annotations.Nullable;

/**
 * All that sending takes.
 *
 * @param password in the clear: never stored or logged
 */
record MailServer(
    String host,
    int port,
    MailEncryption encryption,
    @Nullable String user,
    @Nullable String password,
    String sender,
    String senderName) {
  @Override
  public String toString() {
    return "MailServer[host=" + host + ", port=" + port + "]";
  }
}
