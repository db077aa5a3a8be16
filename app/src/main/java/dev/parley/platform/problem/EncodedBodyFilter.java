package dev.parley.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses compressed bodies: nothing here unpacks them, and no limit would hold for them. */
@Component
@Order(BodyLimitFilter.AFTER_SECURITY)
class EncodedBodyFilter extends OncePerRequestFilter {
  private final ProblemWriter problems;

  EncodedBodyFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      chain.doFilter(request, response);
    } else {
      problems.write(Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE), response);
    }
  }
}
