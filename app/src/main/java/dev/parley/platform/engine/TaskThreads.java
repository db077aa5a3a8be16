package dev.parley.platform.engine;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Threads of its own for work that processes wait for (external tasks): what is slow elsewhere
 * never holds up what is due here. Never takes more than there are threads for.
 */
public final class TaskThreads implements AutoCloseable {
  private final ExecutorService threads;
  private final Semaphore free;

  public TaskThreads(int count) {
    this.threads = Executors.newFixedThreadPool(count);
    this.free = new Semaphore(count);
  }

  /**
   * Takes as much work as there are free threads, and returns while they do it.
   *
   * @param source gives at most as many as it is asked for
   * @param work must not throw
   */
  public <T> void take(IntFunction<List<T>> source, Consumer<T> work) {
    var most = free.drainPermits();
    var taken = 0;
    try {
      var tasks = most == 0 ? List.<T>of() : source.apply(most);
      taken = tasks.size();
      tasks.forEach(task -> threads.execute(() -> work(task, work)));
    } finally {
      free.release(most - taken);
    }
  }

  private <T> void work(T task, Consumer<T> work) {
    try {
      work.accept(task);
    } finally {
      free.release();
    }
  }

  /** What runs is interrupted. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
