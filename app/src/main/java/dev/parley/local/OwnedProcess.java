package dev.parley.local;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Marks child JVMs with the JVM that started them, so that one whose owner was killed is found and
 * ended by the next start.
 */
final class OwnedProcess {
  private static final String OWNER = "-Dparley.owner=";
  private static final long PATIENCE_SECONDS = 20;

  private OwnedProcess() {}

  /** The argument that marks a child of this JVM. */
  static String mark() {
    return OWNER + name(ProcessHandle.current());
  }

  /** Ends every marked process that has the argument and whose owner is gone. */
  static void endOrphans(String argument) {
    ProcessHandle.allProcesses()
        .filter(process -> isOrphan(process, argument))
        .forEach(OwnedProcess::end);
  }

  /** Asks the process to end, insists after a while, and returns when it is gone. */
  static void end(ProcessHandle process) {
    process.destroy();
    process
        .onExit()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .handle((done, late) -> late == null || process.destroyForcibly())
        .join();
  }

  private static boolean isOrphan(ProcessHandle process, String argument) {
    var arguments = process.info().arguments().map(List::of);
    return arguments.isPresent()
        && arguments.get().contains(argument)
        && arguments.get().stream()
            .filter(each -> each.startsWith(OWNER))
            .anyMatch(each -> !lives(each.substring(OWNER.length())));
  }

  private static boolean lives(String owner) {
    return ProcessHandle.of(Long.parseLong(owner.substring(0, owner.indexOf('@'))))
        .filter(ProcessHandle::isAlive)
        .filter(process -> name(process).equals(owner))
        .isPresent();
  }

  /** A process id comes back after a while, a process id with its start does not. */
  private static String name(ProcessHandle process) {
    return process.pid()
        + "@"
        + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
