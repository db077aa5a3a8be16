package dev.parley.cannedanswer;

import io.swagger.v3.oas.annotations.media.Schema;

/** In which chats a canned answer is of use. */
@Schema(name = "AnswerScope", enumAsRef = true)
public enum AnswerScope {
  /** In every chat. */
  EVERYWHERE,
  /** In the chats of a website. */
  WEBSITE,
  /** In the chats of a queue. */
  QUEUE,
  /** In the chats of one agent, who alone knows of it. */
  PERSONAL
}
