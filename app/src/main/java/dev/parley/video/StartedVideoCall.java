package dev.parley.video;

/**
 * The answer to a start.
 *
 * @param isNew false when the call was running already
 */
public record StartedVideoCall(VideoCallView call, boolean isNew) {}
