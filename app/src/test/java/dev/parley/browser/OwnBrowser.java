package dev.parley.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import dev.parley.support.TestBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A Chromium of one person: its computer may sleep, and it may be killed. */
final class OwnBrowser implements AutoCloseable {
  private final Path profile;
  private final BrowserContext context;

  private OwnBrowser(Path profile) {
    this.profile = profile;
    this.context = TestBrowser.ownProcess(profile);
  }

  static OwnBrowser start() {
    try {
      return new OwnBrowser(Files.createTempDirectory("own-browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BrowserContext context() {
    return context;
  }

  /** The computer falls asleep: nothing of the browser runs, its connections stay as they are. */
  void sleep() {
    signal("STOP", processes());
  }

  void wake() {
    signal("CONT", processes());
  }

  void kill() {
    signal("KILL", processes());
  }

  /** Started by this process, and by its profile no other browser. */
  private List<ProcessHandle> processes() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .distinct()
        .toList();
  }

  private static void signal(String name, List<ProcessHandle> processes) {
    if (processes.isEmpty()) {
      throw new IllegalStateException("The browser is not running");
    }
    try {
      var command =
          Stream.concat(Stream.of("kill", "-" + name), processes.stream().map(p -> "" + p.pid()));
      new ProcessBuilder(command.toList()).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    var left = processes();
    if (!left.isEmpty()) {
      signal("CONT", left);
    }
    try {
      context.close();
    } catch (PlaywrightException killed) {
      // there is nothing left to close
    }
    FileSystemUtils.deleteRecursively(profile);
  }
}
