package dev.parley.platform.live;

import dev.parley.platform.problem.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends a STOMP session with an ERROR frame: the problem's type as message, the problem as body.
 * Written to the socket by the calling thread, so that no later frame of the session is read before
 * it is over.
 */
@Component
class WireErrors {

  private final ObjectProvider<WebSocketHandler> sockets;
  private final JsonMapper json;

  // a provider: the sockets are being set up when the guard that needs this is asked for
  WireErrors(
      @Qualifier("subProtocolWebSocketHandler") ObjectProvider<WebSocketHandler> sockets,
      JsonMapper json) {
    this.sockets = sockets;
    this.json = json;
  }

  void close(String session, Problem problem) {
    var frame = StompHeaderAccessor.create(StompCommand.ERROR);
    frame.setSessionId(session);
    frame.setMessage(problem.type());
    frame.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    var message =
        MessageBuilder.createMessage(json.writeValueAsBytes(problem), frame.getMessageHeaders());
    ((MessageHandler) sockets.getObject()).handleMessage(message);
  }
}
