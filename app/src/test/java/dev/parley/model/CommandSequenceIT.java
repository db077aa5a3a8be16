package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Random commands, one after the other or several at the same moment: whatever comes of them must
 * be what the model allows. A failure tells the seed, which draws the same commands again.
 */
@ParleyIT
class CommandSequenceIT {
  private static final long SEED = Long.getLong("parley.model.seed", 4);
  private static final int ROUNDS = Integer.getInteger("parley.model.rounds", 2);
  private static final int STEPS = 40;

  @Autowired ApplicationContext application;

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @ParameterizedTest(name = "{0} at the same moment")
  @ValueSource(ints = {1, 2, 3})
  void whatComesOfCommandsIsWhatTheModelAllows(int atOnce) {
    var done = 0;
    for (var seed = SEED; seed < SEED + ROUNDS; seed++) {
      var sequence = new CommandSequence(application, threads, seed, atOnce);
      done += sequence.run(STEPS);
    }
    assertThat(done).as("commands that were done").isGreaterThan(ROUNDS * STEPS / 2);
  }
}
