package dev.parley.platform.problem;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failed HTTP request with a problem body and never with what broke inside. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> domain(DomainException outcome) {
    return answer(Problem.of(outcome), HttpHeaders.EMPTY);
  }

  @ExceptionHandler({ConcurrencyFailureException.class, OptimisticLockingException.class})
  ResponseEntity<Object> lostRace(Exception race) {
    log.info("Lost a race: {}", race.getClass().getSimpleName());
    return answer(Problem.conflict(), HttpHeaders.EMPTY);
  }

  /** Not in parts at all, or broken off. */
  @ExceptionHandler
  ResponseEntity<Object> unreadable(MultipartException unreadable) {
    return answer(
        Problem.invalidRequest("The body cannot be read as this request's."), HttpHeaders.EMPTY);
  }

  /** Security's own filters answer these. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void denied(RuntimeException denied) {
    throw denied;
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception failure) {
    log.error("Unexpected failure of a request", failure);
    return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR), HttpHeaders.EMPTY);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof BodyTooLarge
        ? answer(Problem.of(HttpStatus.CONTENT_TOO_LARGE), headers)
        : answer(Problem.invalidRequest("The body cannot be read as this request's."), headers);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var fields = new TreeMap<String, Object>();
    for (FieldError error : invalid.getFieldErrors()) {
      fields.put(error.getField(), String.valueOf(error.getDefaultMessage()));
    }
    var problem = Problem.invalidRequest("Some fields are missing or wrong.");
    return answer(problem.with("fields", Map.copyOf(fields)), headers);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      log.error("Unexpected failure of a request", failure);
    }
    return answer(Problem.of(status), headers);
  }

  private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
