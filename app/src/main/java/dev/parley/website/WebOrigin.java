package dev.parley.website;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A web origin as a browser sends it, and the rule that decides whether an allowed domain covers
 * it. An allowed domain is {@code host}, {@code host:port} or {@code *.host}, optionally with a
 * port: without a port only the scheme's own port (80, 443) matches, and {@code *.host} matches
 * every name below the host but not the host itself. Upper case, a trailing dot and Unicode names
 * make no difference. Plain {@code http} is as good as {@code https}: which of them a page uses is
 * the website owner's choice.
 */
record WebOrigin(String host, int port, boolean standardPort) {

  private static final String ANY_BELOW = "*.";

  /** Empty for anything but an http(s) origin: {@code null}, {@code file://}, a path, user info. */
  static Optional<WebOrigin> parse(String origin) {
    URI uri;
    try {
      uri = new URI(origin.strip());
    } catch (URISyntaxException notAnOrigin) {
      return Optional.empty();
    }
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    var ownPort =
        switch (scheme) {
          case "http" -> 80;
          case "https" -> 443;
          default -> -1;
        };
    if (ownPort < 0 || !isBare(uri)) {
      return Optional.empty();
    }
    var port = uri.getPort() < 0 ? ownPort : uri.getPort();
    return normalized(uri.getHost()).map(host -> new WebOrigin(host, port, port == ownPort));
  }

  boolean isWithin(String allowedDomain) {
    var domain = allowedDomain.strip();
    var colon = domain.lastIndexOf(':');
    var hasPort = colon >= 0 && domain.indexOf(']', colon) < 0;
    var portMatches = hasPort ? domain.substring(colon + 1).equals("" + port) : standardPort;
    return portMatches && hostIsWithin(hasPort ? domain.substring(0, colon) : domain);
  }

  private boolean hostIsWithin(String domain) {
    if (domain.startsWith(ANY_BELOW)) {
      return normalized(domain.substring(ANY_BELOW.length()))
          .filter(parent -> host.endsWith("." + parent))
          .isPresent();
    }
    return normalized(domain).filter(host::equals).isPresent();
  }

  private static boolean isBare(URI uri) {
    return uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawPath().isEmpty()
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null;
  }

  private static Optional<String> normalized(String host) {
    var name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    try {
      return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT))
          .filter(ascii -> !ascii.isEmpty());
    } catch (IllegalArgumentException notAHostName) {
      return Optional.empty();
    }
  }
}
