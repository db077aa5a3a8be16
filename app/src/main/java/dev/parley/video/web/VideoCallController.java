package dev.parley.video.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.video.VideoCallService;
import dev.parley.video.VideoCallView;
import dev.parley.video.VideoJoining;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The video calls of the agent's own interactions; those of others answer like unknown ones. */
@RestController
class VideoCallController {
  private final VideoCallService calls;
  private final VideoJoining joining;

  VideoCallController(VideoCallService calls, VideoJoining joining) {
    this.calls = calls;
    this.joining = joining;
  }

  @GetMapping("/api/video-calls")
  List<VideoCallView> running(Principal agent) {
    return calls.runningOf(AgentId.of(agent));
  }

  /** 201 for a new call, 200 for one that runs already. */
  @PostMapping("/api/interactions/{id}/video")
  ResponseEntity<VideoCallView> start(@PathVariable UUID id, Principal agent) {
    var started = calls.start(AgentId.of(agent), new InteractionId(id));
    return ResponseEntity.status(started.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(started.call());
  }

  @PostMapping("/api/interactions/{id}/video/join")
  VideoLink join(@PathVariable UUID id, Principal agent) {
    return new VideoLink(joining.asAgent(AgentId.of(agent), new InteractionId(id)));
  }

  @PostMapping("/api/interactions/{id}/video/end")
  VideoCallView end(@PathVariable UUID id, Principal agent) {
    return calls.end(AgentId.of(agent), new InteractionId(id));
  }
}
