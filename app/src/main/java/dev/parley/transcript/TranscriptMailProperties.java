package dev.parley.transcript;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How transcripts are mailed.
 *
 * @param retryAfter the pause before the second try; each further one is four times as long
 */
@ConfigurationProperties("parley.transcript.mail")
record TranscriptMailProperties(@DefaultValue("1m") Duration retryAfter) {
  /** The pause after a try. */
  Duration pauseAfter(int attempt) {
    return retryAfter.multipliedBy(1L << (2 * (attempt - 1)));
  }
}
