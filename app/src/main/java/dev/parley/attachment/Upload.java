package dev.parley.attachment;

import dev.parley.message.MessageText;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;

/**
 * A file as it comes from a client; nothing of it has been checked.
 *
 * @param messageId made by the client; repeating it with the same bytes is harmless
 * @param name as the client calls the file
 * @param bytes can be read once or more often
 * @param size the number of the bytes
 */
public record Upload(
    UUID messageId, MessageText caption, String name, InputStreamSource bytes, long size) {}
