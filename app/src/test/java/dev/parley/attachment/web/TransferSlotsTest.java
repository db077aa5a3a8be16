package dev.parley.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.parley.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TransferSlotsTest {
  private static final String FILE = "/api/interactions/1/attachments/2";

  private final ProblemWriter problems = mock();
  private final TransferSlots slots = new TransferSlots(1, 1, problems);
  private final List<String> passed = new ArrayList<>();

  @Test
  void refusesOneMoreWhileOneIsOnItsWay() throws ServletException, IOException {
    var refused = new MockHttpServletResponse();

    transfer("/api/customer/interaction/attachments", during(FILE, refused));

    assertThat(passed).containsExactly("/api/customer/interaction/attachments");
    assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
    verify(problems).write(any(), same(refused));
  }

  @Test
  void isFreeAgainAfterwards() throws ServletException, IOException {
    transfer(FILE, (request, response) -> {});
    transfer(FILE, (request, response) -> {});

    assertThat(passed).containsExactly(FILE, FILE);
    verifyNoInteractions(problems);
  }

  @Test
  void leavesPlaceForOthers() throws ServletException, IOException {
    var many = new TransferSlots(3, 2, problems);
    var refused = new MockHttpServletResponse();

    as(
        "a",
        many,
        new MockHttpServletResponse(),
        () ->
            as(
                "a",
                many,
                new MockHttpServletResponse(),
                () -> {
                  as("a", many, refused, () -> passed.add("a third of the same"));
                  as("b", many, new MockHttpServletResponse(), () -> passed.add("another"));
                }));
    as("a", many, new MockHttpServletResponse(), () -> passed.add("later"));

    assertThat(passed).containsExactly("another", "later");
    assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
  }

  @Test
  void countsNeitherPreviewsNorMessages() throws ServletException, IOException {
    transfer(FILE, during(FILE + "/preview", new MockHttpServletResponse()));
    transfer(FILE, during("/api/interactions/1/messages", new MockHttpServletResponse()));

    assertThat(passed)
        .containsExactly(FILE, FILE + "/preview", FILE, "/api/interactions/1/messages");
  }

  private interface Step {
    void run() throws ServletException, IOException;
  }

  private static void as(
      String person, TransferSlots slots, MockHttpServletResponse answer, Step meanwhile)
      throws ServletException, IOException {
    var asked = new MockHttpServletRequest("GET", FILE);
    asked.setServletPath(FILE);
    asked.setRemoteUser(person);
    slots.doFilter(asked, answer, (request, response) -> meanwhile.run());
  }

  private FilterChain during(String path, MockHttpServletResponse answer) {
    return (request, response) -> transfer(path, answer, (inner, ignored) -> {});
  }

  private void transfer(String path, FilterChain rest) throws ServletException, IOException {
    transfer(path, new MockHttpServletResponse(), rest);
  }

  private void transfer(String path, MockHttpServletResponse answer, FilterChain rest)
      throws ServletException, IOException {
    // what a path is depends on what it stands for, not on how it was written
    var asked = new MockHttpServletRequest("GET", path.replace("a", "%61"));
    asked.setServletPath(path);
    slots.doFilter(
        asked,
        answer,
        (request, response) -> {
          passed.add(path);
          rest.doFilter(request, response);
        });
  }
}
