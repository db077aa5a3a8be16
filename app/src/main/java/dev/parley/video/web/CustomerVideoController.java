package dev.parley.video.web;

import dev.parley.interaction.InteractionId;
import dev.parley.video.VideoJoining;
import java.security.Principal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The video call of the customer's own interaction; the token says which. */
@RestController
class CustomerVideoController {
  private final VideoJoining joining;

  CustomerVideoController(VideoJoining joining) {
    this.joining = joining;
  }

  @PostMapping("/api/customer/interaction/video/join")
  VideoLink join(Principal customer) {
    return new VideoLink(joining.asCustomer(InteractionId.of(customer)));
  }
}
