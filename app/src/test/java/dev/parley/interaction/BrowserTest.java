package dev.parley.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:147.0) Gecko/20100101 Firefox/147.0 | Firefox 147 | Windows
          Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 | Chrome 138 | Linux
          Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0 | Edge 138 | Windows
          Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.1 Safari/605.1.15 | Safari 19 | macOS
          Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1 | Safari 19 | iOS
          Mozilla/5.0 (Linux; Android 15; SM-S931B) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet 28 | Android
          """)
  void knowsTheUsualOnes(String userAgent, String name, String system) {
    assertThat(Browser.of(userAgent)).isEqualTo(new Browser(name, system));
  }

  @Test
  void keepsNothingOfWhatItDoesNotKnow() {
    assertThat(Browser.of(null)).isNull();
    assertThat(Browser.of("<script>alert(1)</script>")).isNull();
    assertThat(Browser.of("<b>Chrome/1<img src=x>\u202e")).isEqualTo(new Browser("Chrome 1", null));
  }
}
