package dev.parley.platform.live;

import dev.parley.platform.LogContext;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.ExecutorChannelInterceptor;

/** Names in the log who sent the message that a thread is handling. */
final class LiveLogContext implements ExecutorChannelInterceptor {

  @Override
  public Message<?> beforeHandle(
      Message<?> message, MessageChannel channel, MessageHandler handler) {
    LogContext.enter(SimpMessageHeaderAccessor.getUser(message.getHeaders()));
    return message;
  }

  @Override
  public void afterMessageHandled(
      Message<?> message,
      MessageChannel channel,
      MessageHandler handler,
      @Nullable Exception failure) {
    LogContext.leave();
  }
}
