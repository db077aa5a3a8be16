package dev.parley.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class BodyFiltersTest {
  private static final String FILES = "/api/interactions/1/attachments";
  private static final int MEGABYTE = 1024 * 1024;

  private final ProblemWriter problems = new ProblemWriter(JsonMapper.builder().build());
  private final MockHttpServletResponse answer = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  @Test
  void compressedBodiesAreRefusedUnread() throws ServletException, IOException {
    var request = new MockHttpServletRequest("POST", FILES);
    request.addHeader("Content-Encoding", "gzip");

    new EncodedBodyFilter(problems).doFilter(request, answer, chain);

    assertThat(answer.getStatus()).isEqualTo(415);
    assertThat(chain.getRequest()).isNull();
  }

  @Test
  void plainBodiesPass() throws ServletException, IOException {
    new EncodedBodyFilter(problems)
        .doFilter(new MockHttpServletRequest("POST", "/"), answer, chain);

    assertThat(chain.getRequest()).isNotNull();
  }

  @Test
  void aFileThatIsTooLargeForEverybodyIsRefusedUnread() throws ServletException, IOException {
    limits().doFilter(announced(FILES, 26 * MEGABYTE), answer, chain);

    assertThat(answer.getStatus()).isEqualTo(413);
    assertThat(answer.getContentAsString())
        .contains("/problems/attachment-too-large", "\"maxBytes\":26214400");
    assertThat(chain.getRequest()).isNull();
  }

  @Test
  void onlyTheRoutesOfFilesTakeThatMuch() throws ServletException, IOException {
    limits().doFilter(announced(FILES, 25 * MEGABYTE), answer, chain);
    assertThat(chain.getRequest()).isNotNull();

    for (var path :
        new String[] {FILES + "/2", "/api/interactions/1/messages", "/api/flows/check"}) {
      var other = new MockHttpServletResponse();
      limits().doFilter(announced(path, 2 * MEGABYTE), other, new MockFilterChain());
      assertThat(other.getStatus()).as(path).isEqualTo(413);
    }
  }

  @Test
  void partsOfAnUnannouncedBodyAreCountedToo() throws ServletException, IOException {
    var request = new MockHttpServletRequest("POST", "/engine-rest/deployment/create");
    request.addPart(new MockPart("a", new byte[MEGABYTE]));
    request.addPart(new MockPart("b", new byte[1]));

    limits().doFilter(request, answer, chain);

    var passed = (HttpServletRequest) chain.getRequest();
    assertThatThrownBy(passed::getParts).isInstanceOf(BodyTooLarge.class);
  }

  private BodyLimitFilter limits() {
    return new BodyLimitFilter(problems, new BodyLimits(DataSize.ofKilobytes(64)));
  }

  private static MockHttpServletRequest announced(String path, int length) {
    var request = new MockHttpServletRequest("POST", path);
    request.setContent(new byte[length]);
    return request;
  }
}
