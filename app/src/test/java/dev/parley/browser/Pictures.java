package dev.parley.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures of the screens, for people to look at. */
final class Pictures {
  private static final Logger log = LoggerFactory.getLogger(Pictures.class);
  private static final Path FOLDER = Path.of("target/screenshots");

  private Pictures() {}

  static void of(String name, Page page) {
    page.screenshot(
        new ScreenshotOptions()
            .setPath(FOLDER.resolve(name + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED));
  }

  /** A picture is worth less than the failure that it is about. */
  static void ofFailure(String name, Page page) {
    try {
      page.screenshot(
          new ScreenshotOptions().setPath(FOLDER.resolve("failed").resolve(name + ".png")));
    } catch (PlaywrightException e) {
      log.warn("No picture of {}", name, e);
    }
  }
}
