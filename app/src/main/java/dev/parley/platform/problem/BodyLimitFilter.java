package dev.parley.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over the limit, whether their length is announced or not. */
@Component
@Order(BodyLimitFilter.AFTER_SECURITY)
class BodyLimitFilter extends OncePerRequestFilter {

  /** So that a page of another origin can read the answer: security has set its CORS headers. */
  static final int AFTER_SECURITY = 0;

  private final ProblemWriter problems;
  private final BodyLimits limits;

  BodyLimitFilter(ProblemWriter problems, BodyLimits limits) {
    this.problems = problems;
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var limit = limits.of(request.getRequestURI());
    if (request.getContentLengthLong() > limit.bytes()) {
      problems.write(limit.exceeded(), response);
    } else if (limit == limits.general() && isOpenEndedForm(request)) {
      problems.write(Problem.of(HttpStatus.LENGTH_REQUIRED), response);
    } else {
      chain.doFilter(new LimitedRequest(request, limit.bytes()), response);
    }
  }

  /** The container reads such a form itself, up to the largest that any path takes. */
  private static boolean isOpenEndedForm(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
        && request.getContentLengthLong() < 0;
  }

  private static final class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;

    LimitedRequest(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new LimitedStream(super.getInputStream(), limit);
    }

    /** Read by the container, which knows only one limit for all paths. */
    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
      var parts = super.getParts();
      if (parts.stream().mapToLong(Part::getSize).sum() > limit) {
        throw new BodyTooLarge();
      }
      return parts;
    }
  }

  private static final class LimitedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private long read;

    LimitedStream(ServletInputStream body, long limit) {
      this.body = body;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      var next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var got = body.read(buffer, offset, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int more) throws BodyTooLarge {
      read += more;
      if (read > limit) {
        throw new BodyTooLarge();
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
