package dev.parley.attachment.web;

import dev.parley.platform.problem.Problem;
import dev.parley.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps threads free for everything else: a slow client holds one for as long as its file takes, so
 * only some of them may carry files at once, and of those again only some may be one person's.
 * Previews are too small to be counted.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TransferSlots extends OncePerRequestFilter {
  private static final Pattern FILES = Pattern.compile("/api/.*/attachments(/[^/]+)?");
  private static final String SECONDS_TO_WAIT = "2";

  private final Semaphore free;
  private final int mostOfOne;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private final ProblemWriter problems;

  TransferSlots(
      @Value("${parley.attachment.transfers:20}") int most,
      @Value("${parley.attachment.transfers-of-one:5}") int mostOfOne,
      ProblemWriter problems) {
    free = new Semaphore(most);
    this.mostOfOne = mostOfOne;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !FILES.matcher(request.getServletPath()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var person = String.valueOf(request.getRemoteUser());
    if (!take(person)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
      problems.write(Problem.of(HttpStatus.SERVICE_UNAVAILABLE), response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      giveBack(person);
    }
  }

  private boolean take(String person) {
    if (taken.merge(person, 1, Integer::sum) <= mostOfOne && free.tryAcquire()) {
      return true;
    }
    forget(person);
    return false;
  }

  private void giveBack(String person) {
    free.release();
    forget(person);
  }

  private void forget(String person) {
    taken.computeIfPresent(person, (who, held) -> held == 1 ? null : held - 1);
  }
}
