package dev.parley.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names in the log who sent the request; runs after security has found out. */
@Component
@Order(LogContextFilter.AFTER_SECURITY)
class LogContextFilter extends OncePerRequestFilter {

  static final int AFTER_SECURITY = 0;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    LogContext.enter(request.getUserPrincipal());
    try {
      chain.doFilter(request, response);
    } finally {
      LogContext.leave();
    }
  }
}
