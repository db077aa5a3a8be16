package dev.parley.platform.engine;

/**
 * Hears which wait states the tokens of all processes enter and leave, in the transaction that
 * moves them. A token that is taken away leaves too.
 */
public interface WaitStates {

  void entered(WaitState place);

  /** Also of a place that was never told as entered: the process may be older than this. */
  void left(String businessKey, String activityInstance);
}
