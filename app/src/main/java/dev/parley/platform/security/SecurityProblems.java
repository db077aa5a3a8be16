package dev.parley.platform.security;

import dev.parley.platform.problem.Problem;
import dev.parley.platform.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers who is not logged in or not allowed with a problem. */
@Component
class SecurityProblems
    implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

  private static final List<String> GUARDED =
      List.of("/api/", "/engine-rest/", "/ws/", "/v3/", "/logout", "/oauth2/", "/login/");

  private final ProblemWriter problems;

  SecurityProblems(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Nobody is logged in; outside of the guarded paths there is nothing to log in for. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (GUARDED.stream().noneMatch(request.getRequestURI()::startsWith)) {
      problems.write(Problem.of(HttpStatus.NOT_FOUND), response);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    problems.write(Problem.unauthenticated(), response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    problems.write(problem(why), response);
  }

  private static Problem problem(AccessDeniedException why) {
    return switch (why) {
      case OriginDenied origin -> Problem.originNotAllowed();
      // a login that has ended took its CSRF token along: the login is what is missing
      case CsrfException csrf -> isAnonymous() ? Problem.unauthenticated() : Problem.forbidden();
      default -> Problem.forbidden();
    };
  }

  private static boolean isAnonymous() {
    return SecurityContextHolder.getContext().getAuthentication() == null;
  }

  /** A bad bearer token, or nobody there to tell whether it is one. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof AuthenticationServiceException) {
      problems.write(Problem.loginUnavailable(), response);
    } else {
      commence(request, response, why);
    }
  }
}
