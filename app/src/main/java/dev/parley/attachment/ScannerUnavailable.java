package dev.parley.attachment;

import java.io.IOException;

/** The virus scanner cannot be reached, or broke off. */
class ScannerUnavailable extends IOException {
  ScannerUnavailable(Throwable cause) {
    super("The virus scanner cannot be reached", cause);
  }
}
