package dev.parley.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds a Chromium: what {@code CHROME} names, else the system's, else the one that comes as an npm
 * package and needs nothing installed.
 */
final class ChromiumFinder {
  record Chromium(Path executable, Map<String, String> environment) {}

  private static final Path NPM_ROOT = Path.of("../desktop-ui").toAbsolutePath().normalize();

  private ChromiumFinder() {}

  /**
   * @param unpackTo where the packaged Chromium is kept from one run to the next
   */
  static Chromium find(Path unpackTo) {
    return Stream.of(System.getenv("CHROME"), "/usr/bin/chromium")
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .map(executable -> new Chromium(executable, System.getenv()))
        .orElseGet(() -> packaged(unpackTo.toAbsolutePath()));
  }

  /** Brings its own libraries and fonts. */
  private static Chromium packaged(Path unpackTo) {
    var executable = Path.of(unpacked(unpackTo));
    var environment = new HashMap<>(System.getenv());
    environment.put("LD_LIBRARY_PATH", unpackTo.resolve("al2023/lib").toString());
    environment.put("FONTCONFIG_PATH", unpackTo.resolve("fonts").toString());
    return new Chromium(executable, environment);
  }

  private static String unpacked(Path unpackTo) {
    try {
      var command = List.of("node", "scripts/chromium.js", unpackTo.toString());
      var node =
          new ProcessBuilder(command)
              .directory(NPM_ROOT.toFile())
              .redirectError(Redirect.INHERIT)
              .start();
      var printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (node.waitFor() != 0) {
        throw new IllegalStateException(
            "No browser: set CHROME to one, or run npm ci in desktop-ui for the packaged one");
      }
      return printed.strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack the browser: is Node installed?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while unpacking the browser", e);
    }
  }
}
