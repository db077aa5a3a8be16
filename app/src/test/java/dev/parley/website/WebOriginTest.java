package dev.parley.website;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {

  @ParameterizedTest
  @CsvSource({
    "https://shop.example,        shop.example",
    "http://shop.example,         shop.example",
    "https://shop.example:443,    shop.example",
    "http://shop.example:80,      shop.example",
    "https://shop.example:8443,   shop.example:8443",
    "https://shop.example,        shop.example:443",
    "http://localhost:8090,       localhost:8090",
    "http://127.0.0.1:8090,       127.0.0.1:8090",
    "http://[::1]:8090,           [::1]:8090",
    "http://[::1],                [::1]",
    "https://a.shop.example,      *.shop.example",
    "https://a.b.shop.example,    *.shop.example",
    "https://a.shop.example:8443, *.shop.example:8443",
    "https://SHOP.Example,        shop.EXAMPLE",
    "https://shop.example.,       shop.example",
    "https://shop.example,        shop.example.",
    "https://xn--bcher-kva.example, bücher.example",
    "https://xn--bcher-kva.example, BÜCHER.example",
    "https://a.xn--bcher-kva.example, *.bücher.example",
  })
  void isWithinTheAllowedDomain(String origin, String domain) {
    assertThat(isWithin(origin, domain)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://shop.example:8443,   shop.example",
    "http://shop.example:443,     shop.example",
    "https://shop.example:80,     shop.example",
    "https://shop.example,        shop.example:8443",
    "http://localhost:8091,       localhost:8090",
    "https://www.shop.example,    shop.example",
    "https://shop.example,        *.shop.example",
    "https://evilshop.example,    *.shop.example",
    "https://shop.example.evil,   shop.example",
    "https://shop.example.evil,   *.shop.example",
    "https://evil.example,        *",
    "https://evil.example,        *.",
    "https://evil.example,        ''",
    "https://evil.example,        ':443'",
    "https://a.example,           '*.*.example'",
  })
  void isNotWithinAnyOtherDomain(String origin, String domain) {
    assertThat(isWithin(origin, domain)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "",
        " ",
        "shop.example",
        "file://",
        "file:///tmp/page.html",
        "ftp://shop.example",
        "chrome-extension://abcdef",
        "https://",
        "https://user@shop.example",
        "https://shop.example/path",
        "https://shop.example/",
        "https://shop.example?x",
        "https://shop.example#x",
        "https://shop.example, https://evil.example",
        "https://shop.example https://evil.example",
        "https://shop.example\u0000",
        "javascript:alert(1)",
        "https://..",
      })
  void nothingElseIsAnOrigin(String origin) {
    assertThat(WebOrigin.parse(origin)).isEmpty();
  }

  @Test
  void aVeryLongHostNameIsNoOrigin() {
    assertThat(WebOrigin.parse("https://" + "a".repeat(300) + ".example")).isEmpty();
  }

  private static boolean isWithin(String origin, String domain) {
    return WebOrigin.parse(origin).orElseThrow().isWithin(domain);
  }
}
