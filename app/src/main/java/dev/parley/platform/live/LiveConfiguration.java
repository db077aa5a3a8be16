package dev.parley.platform.live;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;

/** STOMP over WebSocket: two endpoints, one broker, everything past the guard. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration implements WebSocketMessageBrokerConfigurer {

  // messages wait here under load; beyond that a client is told to come again
  private static final int QUEUE = 10_000;

  private final LiveSettings settings;
  private final WireGuard guard;
  private final SubscriptionReceipts receipts;
  private final DesktopSockets desktopSockets;
  private final TaskScheduler heartBeats;

  LiveConfiguration(
      LiveSettings settings,
      WireGuard guard,
      SubscriptionReceipts receipts,
      DesktopSockets desktopSockets,
      @Lazy @Qualifier("messageBrokerTaskScheduler") TaskScheduler heartBeats) {
    this.settings = settings;
    this.guard = guard;
    this.receipts = receipts;
    this.desktopSockets = desktopSockets;
    this.heartBeats = heartBeats;
  }

  @Override
  public void registerStompEndpoints(StompEndpointRegistry registry) {
    // any page may open this one: the token on CONNECT says which origins may go on
    registry
        .addEndpoint(Wire.CUSTOMER.endpoint())
        .setAllowedOriginPatterns("*")
        .addInterceptors(new WireHandshake(Wire.CUSTOMER));
    // no allowed origin: same origin only
    registry.addEndpoint(Wire.DESKTOP.endpoint()).addInterceptors(new WireHandshake(Wire.DESKTOP));
    registry.setPreserveReceiveOrder(true);
  }

  @Override
  public void configureMessageBroker(MessageBrokerRegistry registry) {
    var heartBeat = settings.heartBeat().toMillis();
    registry.setApplicationDestinationPrefixes("/app");
    registry.setUserDestinationPrefix("/user");
    registry.setPreservePublishOrder(true);
    registry
        .enableSimpleBroker("/queue")
        .setTaskScheduler(heartBeats)
        .setHeartbeatValue(new long[] {heartBeat, heartBeat});
  }

  @Override
  public void configureWebSocketTransport(WebSocketTransportRegistration transport) {
    transport
        .setMessageSizeLimit(Math.toIntExact(settings.messageSize().toBytes()))
        .setSendBufferSizeLimit(Math.toIntExact(settings.sendBuffer().toBytes()))
        .setSendTimeLimit(Math.toIntExact(settings.sendTime().toMillis()))
        .setTimeToFirstMessage(Math.toIntExact(settings.firstFrame().toMillis()))
        .addDecoratorFactory(desktopSockets);
  }

  @Override
  public void configureClientInboundChannel(ChannelRegistration inbound) {
    inbound
        .interceptors(guard, new LiveLogContext(), receipts)
        .executor(threads("live-in-", settings.inboundThreads()));
  }

  @Override
  public void configureClientOutboundChannel(ChannelRegistration outbound) {
    outbound.executor(threads("live-out-", settings.outboundThreads()));
  }

  private static ThreadPoolTaskExecutor threads(String prefix, int size) {
    var executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix(prefix);
    executor.setCorePoolSize(size);
    executor.setMaxPoolSize(size);
    executor.setQueueCapacity(QUEUE);
    return executor;
  }
}
