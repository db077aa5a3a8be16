package dev.parley.transcript;

/** Hears how far the making of a transcript is, and may end it. */
@FunctionalInterface
public interface Progress {
  /** Nobody watches. */
  Progress UNWATCHED = messages -> {};

  /**
   * @param messages so many are in it
   * @throws TranscriptCancelled if nobody wants it any more
   */
  void done(long messages);
}
