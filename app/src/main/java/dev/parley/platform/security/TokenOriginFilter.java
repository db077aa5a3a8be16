package dev.parley.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A token of one website is worth nothing on a page of another. */
final class TokenOriginFilter extends OncePerRequestFilter {

  private final CustomerAuthenticator customers;

  TokenOriginFilter(CustomerAuthenticator customers) {
    this.customers = customers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
            instanceof CustomerAuthentication customer
        && !customers.mayUseFrom(customer.identity(), CustomerOrigins.origin(request))) {
      throw new OriginDenied();
    }
    chain.doFilter(request, response);
  }
}
