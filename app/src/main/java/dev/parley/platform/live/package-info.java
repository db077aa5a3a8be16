/**
 * The live wire (STOMP): its set-up, its rules and how events leave on it.
 *
 * <p>Both endpoints publish the same destinations, so the inbound side puts the wire in front before
 * a handler is looked up: {@code /app/messages} sent on {@code /ws/customer} is handled by {@code
 * @MessageMapping("/customer/messages")}, the same sent on {@code /ws/desktop} by {@code
 * @MessageMapping("/desktop/messages")}. No client can name the longer form itself.
 */
@NullMarked
package dev.parley.platform.live;

import org.jspecify.annotations.NullMarked;
