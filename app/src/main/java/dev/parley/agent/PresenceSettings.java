package dev.parley.agent;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an agent counts as gone.
 *
 * @param goneAfter how long after the last sign of the last window
 * @param returnWithin how long after that sign a returning agent is what they were before
 */
@ConfigurationProperties("parley.agent")
record PresenceSettings(
    @DefaultValue("20s") Duration goneAfter, @DefaultValue("2m") Duration returnWithin) {}
