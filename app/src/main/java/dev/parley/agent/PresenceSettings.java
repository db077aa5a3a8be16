package dev.parley.agent;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an agent counts as gone.
 *
 * @param goneAfter how long after the last sign of the last window
 */
@ConfigurationProperties("parley.agent")
record PresenceSettings(@DefaultValue("20s") Duration goneAfter) {}
