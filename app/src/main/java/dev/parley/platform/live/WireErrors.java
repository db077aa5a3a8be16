package dev.parley.platform.live;

import dev.parley.platform.problem.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Ends a STOMP session with an ERROR frame: the problem's type as message, the problem as body. */
@Component
class WireErrors {

  private final ObjectProvider<MessageChannel> outbound;
  private final JsonMapper json;

  // a provider: the channel is being built when the guard that needs this is asked for
  WireErrors(
      @Qualifier("clientOutboundChannel") ObjectProvider<MessageChannel> outbound,
      JsonMapper json) {
    this.outbound = outbound;
    this.json = json;
  }

  void close(String session, Problem problem) {
    var frame = StompHeaderAccessor.create(StompCommand.ERROR);
    frame.setSessionId(session);
    frame.setMessage(problem.type());
    frame.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    outbound
        .getObject()
        .send(
            MessageBuilder.createMessage(
                json.writeValueAsBytes(problem), frame.getMessageHeaders()));
  }
}
