package dev.parley.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another JVM with the tests' class path, to be killed. */
final class ChildJvm {
  static final String READY = "child is ready";

  private ChildJvm() {}

  /** Starts the main class and returns when it has printed {@link #READY}. */
  static Process started(Class<?> main, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(Stream.of(arguments).toList());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    awaitReady(process);
    return process;
  }

  private static void awaitReady(Process process) throws IOException {
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    var said = new StringBuilder();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(READY)) {
        return;
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("The child ended early:\n" + said);
  }
}
