package dev.parley.transcript;

import java.util.Locale;

/** How large a file is, in words. */
final class FileSize {
  private static final int KILO = 1000;
  private static final int MEGA = KILO * KILO;

  private FileSize() {}

  /** In the unit that gives the shortest number. */
  static String of(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < MEGA
        ? Math.round((double) bytes / KILO) + " kB"
        : String.format(Locale.UK, "%.1f MB", (double) bytes / MEGA);
  }
}
