package dev.parley.message;

import java.util.List;

/**
 * Messages in their order.
 *
 * @param lastSeq the interaction's highest seq when this was read: more follow while it is greater
 *     than the last message's
 */
public record MessagePage(List<Message> messages, long lastSeq) {}
