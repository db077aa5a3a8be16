package dev.parley.platform.security;

import dev.parley.platform.problem.Problem;
import dev.parley.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away a page that no website allows before anything else looks at its request. */
final class CustomerOriginFilter extends OncePerRequestFilter {

  private final CustomerOrigins origins;
  private final ProblemWriter problems;

  CustomerOriginFilter(CustomerOrigins origins, ProblemWriter problems) {
    this.origins = origins;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (origins.allows(request)) {
      chain.doFilter(request, response);
    } else {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
      problems.write(Problem.originNotAllowed(), response);
    }
  }
}
