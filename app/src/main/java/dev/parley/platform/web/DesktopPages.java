package dev.parley.platform.web;

import java.util.List;

/** The addresses that the desktop shows in the browser: each is answered with its index page. */
public final class DesktopPages {

  public static final List<String> PATHS =
      List.of("/", "/chats/**", "/interactions/**", "/supervision/**", "/flows/**", "/settings/**");

  private DesktopPages() {}
}
