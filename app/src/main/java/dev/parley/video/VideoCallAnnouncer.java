package dev.parley.video;

import dev.parley.message.MessageKind;
import dev.parley.message.MessageService;
import dev.parley.message.MessageText;
import dev.parley.message.Sender;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells both sides of a call by messages of the chat, which nobody misses or loses. */
@Component
class VideoCallAnnouncer {
  private final MessageService messages;

  VideoCallAnnouncer(MessageService messages) {
    this.messages = messages;
  }

  void started(VideoCall call) {
    post(call, MessageKind.VIDEO_CALL, "Video call");
  }

  void ended(VideoCall call) {
    var lasted = Duration.between(call.startedAt(), call.endedAt());
    post(call, MessageKind.VIDEO_CALL_ENDED, "Video call ended after " + inWords(lasted));
  }

  private void post(VideoCall call, MessageKind kind, String text) {
    var sender = new Sender.System(kind, call.id());
    messages.send(call.interaction(), sender, UUID.randomUUID(), MessageText.of(text));
  }

  private static String inWords(Duration lasted) {
    var minutes = lasted.toMinutes();
    return minutes == 0 ? lasted.toSeconds() + " s" : minutes + " min";
  }
}
