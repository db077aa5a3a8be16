package dev.parley.message;

import java.util.List;

/**
 * Notes in their order.
 *
 * @param lastSeq the chat's highest when this was read: more follow while it is greater than the
 *     last note's
 */
public record NotePage(List<Note> notes, long lastSeq) {}
