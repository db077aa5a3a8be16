package dev.parley.platform.live;

import dev.parley.platform.problem.DomainException;
import dev.parley.platform.problem.Problem;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.messaging.Message;
import org.springframework.messaging.converter.MessageConversionException;
import org.springframework.messaging.handler.annotation.MessageExceptionHandler;
import org.springframework.messaging.handler.annotation.support.MethodArgumentNotValidException;
import org.springframework.messaging.simp.annotation.SendToUser;
import org.springframework.web.bind.annotation.ControllerAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a client what became of a frame that failed: the problem of the HTTP wire, on the errors
 * queue of the sending session only, with the client's {@code messageId} if the frame had one.
 */
@ControllerAdvice
class LiveProblemAdvice {

  private static final String ERRORS = "/queue/errors";
  private static final int ID_LENGTH = 36;

  private static final Logger log = LoggerFactory.getLogger(LiveProblemAdvice.class);

  private final JsonMapper json;

  LiveProblemAdvice(JsonMapper json) {
    this.json = json;
  }

  @MessageExceptionHandler
  @SendToUser(destinations = ERRORS, broadcast = false)
  Problem domain(DomainException outcome, Message<byte[]> frame) {
    return about(frame, Problem.of(outcome));
  }

  @MessageExceptionHandler({
    MessageConversionException.class,
    MethodArgumentNotValidException.class
  })
  @SendToUser(destinations = ERRORS, broadcast = false)
  Problem unreadable(Exception unreadable, Message<byte[]> frame) {
    return about(frame, Problem.invalidRequest("The body cannot be read as this destination's."));
  }

  @MessageExceptionHandler({ConcurrencyFailureException.class, OptimisticLockingException.class})
  @SendToUser(destinations = ERRORS, broadcast = false)
  Problem lostRace(Exception race, Message<byte[]> frame) {
    log.info("Lost a race: {}", race.getClass().getSimpleName());
    return about(frame, Problem.conflict());
  }

  @MessageExceptionHandler
  @SendToUser(destinations = ERRORS, broadcast = false)
  Problem unexpected(Exception failure, Message<byte[]> frame) {
    log.error("Unexpected failure of a STOMP frame", failure);
    return about(frame, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR));
  }

  private Problem about(Message<byte[]> frame, Problem problem) {
    return messageId(frame).map(id -> problem.with("messageId", id)).orElse(problem);
  }

  private Optional<String> messageId(Message<byte[]> frame) {
    try {
      return Optional.of(json.readTree(frame.getPayload()).path("id"))
          .flatMap(id -> id.stringValueOpt())
          .filter(id -> id.length() <= ID_LENGTH);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}
