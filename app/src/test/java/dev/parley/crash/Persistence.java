package dev.parley.crash;

import dev.parley.wire.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Does what a client does when the server is gone: the same again until there is an answer. */
final class Persistence {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Persistence() {}

  /** The first answer; it is of a status that the same request may get again and again. */
  static Answer ask(Supplier<Answer> request) {
    return patiently("an answer").until(request::get, answer -> answer.status() < 500);
  }

  /** What the attempt gives, as soon as the connection holds for so long. */
  static <T> T attempt(String what, Callable<T> attempt) {
    return patiently(what).until(attempt, result -> true);
  }

  /** Returns when the condition holds; it may ask a server that is gone. */
  static void until(String what, Callable<Boolean> condition) {
    patiently(what).until(condition);
  }

  private static ConditionFactory patiently(String what) {
    return Awaitility.await(what)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .ignoreExceptionsMatching(Persistence::isOfTheConnection);
  }

  private static boolean isOfTheConnection(Throwable failure) {
    return failure instanceof UncheckedIOException
        || failure instanceof CompletionException
        || failure instanceof IllegalStateException;
  }
}
