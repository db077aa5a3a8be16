package dev.parley.platform.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of the live wire.
 *
 * @param heartBeat how often each side says that it is there
 * @param messageSize the largest frame a client may send
 * @param sendBuffer how much may wait for one slow client before its session ends
 * @param sendTime how long one write to a client may take before its session ends
 * @param firstFrame how long an opened socket may stay silent
 * @param inboundThreads handle what clients send; each may hold a database connection
 * @param outboundThreads write to clients
 */
@ConfigurationProperties("parley.live")
record LiveSettings(
    @DefaultValue("10s") Duration heartBeat,
    @DefaultValue("64KB") DataSize messageSize,
    @DefaultValue("512KB") DataSize sendBuffer,
    @DefaultValue("10s") Duration sendTime,
    @DefaultValue("15s") Duration firstFrame,
    @DefaultValue("8") int inboundThreads,
    @DefaultValue("4") int outboundThreads) {}
