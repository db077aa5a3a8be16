package dev.parley.bot;

import dev.parley.platform.problem.Conflict;

/** Too many requests of one account wait for chats already. */
public class TooManyWaiting extends Conflict {
  TooManyWaiting() {
    super(
        "bot-waits-already",
        "Too many waiting",
        "Too many of your requests wait for chats already.");
  }
}
