package dev.parley.offer;

import dev.parley.interaction.InteractionId;

/** The process of a waiting chat could not be told of an agent. */
class ChatNotWoken extends RuntimeException {
  private final transient InteractionId chat;

  ChatNotWoken(InteractionId chat, Throwable cause) {
    super("Chat " + chat.value() + " was not woken", cause);
    this.chat = chat;
  }

  InteractionId chat() {
    return chat;
  }
}
