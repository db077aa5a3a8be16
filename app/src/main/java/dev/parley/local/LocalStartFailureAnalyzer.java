package dev.parley.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a failed local service into its one line of advice instead of a stack trace. */
class LocalStartFailureAnalyzer extends AbstractFailureAnalyzer<LocalStartFailed> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, LocalStartFailed cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
