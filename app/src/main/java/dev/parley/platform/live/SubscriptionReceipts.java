package dev.parley.platform.live;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.simp.user.UserDestinationMessageHandler;
import org.springframework.messaging.support.ExecutorChannelInterceptor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.messaging.support.MessageHeaderAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;

/**
 * Answers a SUBSCRIBE that asks for a receipt (STOMP 1.2) once every later event will reach the
 * subscriber. Whoever fetches after the receipt misses nothing in between; the broker within Spring
 * gives none by itself.
 */
@Component
class SubscriptionReceipts implements ExecutorChannelInterceptor {
  private static final byte[] NOTHING = {};

  private final ObjectProvider<WebSocketHandler> sockets;

  // a provider: the sockets are being set up when the channel that needs this is asked for
  SubscriptionReceipts(
      @Qualifier("subProtocolWebSocketHandler") ObjectProvider<WebSocketHandler> sockets) {
    this.sockets = sockets;
  }

  /** All our destinations are a user's: their handler has subscribed at the broker by then. */
  @Override
  public void afterMessageHandled(
      Message<?> message,
      MessageChannel channel,
      MessageHandler handler,
      @Nullable Exception failure) {
    var frame = MessageHeaderAccessor.getAccessor(message, StompHeaderAccessor.class);
    if (handler instanceof UserDestinationMessageHandler
        && failure == null
        && frame != null
        && frame.getCommand() == StompCommand.SUBSCRIBE
        && frame.getReceipt() != null) {
      answer(frame);
    }
  }

  private void answer(StompHeaderAccessor subscribe) {
    var receipt = StompHeaderAccessor.create(StompCommand.RECEIPT);
    receipt.setSessionId(subscribe.getSessionId());
    receipt.setReceiptId(subscribe.getReceipt());
    ((MessageHandler) sockets.getObject())
        .handleMessage(MessageBuilder.createMessage(NOTHING, receipt.getMessageHeaders()));
  }
}
