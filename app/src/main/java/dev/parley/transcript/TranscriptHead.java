package dev.parley.transcript;

import dev.parley.website.RatingScale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript says of the chat as a whole.
 *
 * @param zone the website's: its times are printed in it
 * @param agents the public names of all who wrote or handle it
 * @param lastSeq the messages up to here belong to the transcript
 * @param receivedByCustomer up to which seq; likewise the other marks
 */
record TranscriptHead(
    UUID id,
    String websiteName,
    ZoneId zone,
    @Nullable String contactName,
    List<String> agents,
    @Nullable String queueName,
    Instant startedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant closedAt,
    @Nullable String disposition,
    @Nullable GivenRating rating,
    long lastSeq,
    long receivedByCustomer,
    long readByCustomer,
    long receivedByAgent,
    long readByAgent) {

  /** What the customer thought of the chat. */
  record GivenRating(RatingScale scale, int value, @Nullable String comment) {}
}
