package dev.parley.model;

import java.util.function.Supplier;

/** What the exceptions mean with which a command can be refused. */
final class Refusals {
  private Refusals() {}

  /** Anything else is a defect. */
  static Result resultOf(Throwable refusal, Supplier<String> story) {
    return switch (refusal.getClass().getSimpleName()) {
      case "OfferOver", "OfferTaken" -> Result.OFFER_OVER;
      case "AgentAtCapacity" -> Result.AT_CAPACITY;
      case "InteractionClosed" -> Result.CLOSED;
      case "InteractionNotFound" -> Result.NOT_FOUND;
      case "TransferPending" -> Result.TRANSFER_PENDING;
      case "TransferTargetUnavailable" -> Result.TARGET_UNAVAILABLE;
      case "Overtaken", "OptimisticLockingException", "CannotAcquireLockException" -> Result.LOST;
      default -> throw new AssertionError(story.get(), refusal);
    };
  }
}
