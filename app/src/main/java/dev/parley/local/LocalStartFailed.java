package dev.parley.local;

/** A local service cannot start; the message says what a person should do about it. */
public class LocalStartFailed extends RuntimeException {
  LocalStartFailed(String whatToDo) {
    super(whatToDo);
  }

  LocalStartFailed(String whatToDo, Throwable cause) {
    super(whatToDo, cause);
  }
}
