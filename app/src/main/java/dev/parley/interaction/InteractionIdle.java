package dev.parley.interaction;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Event: nobody has written in a conversation for as long as its website lets pass before a
 * warning. Published once until somebody writes, inside the transaction that notes it.
 *
 * @param closesIn until the chat is closed; null if it never is
 */
public record InteractionIdle(InteractionId interaction, @Nullable Duration closesIn) {}
