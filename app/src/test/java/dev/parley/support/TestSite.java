package dev.parley.support;

import dev.parley.local.DemoSite;

/** The demo's customer pages for a test JVM, on another origin than the application under test. */
public final class TestSite {
  private static volatile String parleyUrl = "";

  private TestSite() {}

  /** The address of the site, ending in a slash. */
  public static String url() {
    return "http://localhost:" + port() + "/";
  }

  static int port() {
    return Server.INSTANCE.port();
  }

  /** From where its pages take the snippet: before each test, the application under test. */
  public static void pointTo(String url) {
    parleyUrl = url;
  }

  /** Started by the first who needs it; its threads do not keep the JVM alive. */
  private static final class Server {
    static final DemoSite INSTANCE = DemoSite.start(0, () -> parleyUrl);
  }
}
