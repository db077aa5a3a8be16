package dev.parley.cannedanswer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * A canned answer that fits a chat.
 *
 * @param text with its variables filled in, ready to be sent
 */
@Schema(name = "FittingAnswer")
public record FittingAnswer(UUID id, AnswerScope scope, String shortcut, String text) {}
