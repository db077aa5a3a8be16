package dev.parley.supervision.web;

import dev.parley.supervision.SupervisedAgent;
import dev.parley.supervision.SupervisedQueue;
import dev.parley.supervision.Workforce;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works and what waits for them. */
@RestController
@RequestMapping("/api/supervision")
class WorkforceController {
  private final Workforce workforce;

  WorkforceController(Workforce workforce) {
    this.workforce = workforce;
  }

  @GetMapping("/agents")
  List<SupervisedAgent> agents() {
    return workforce.agents();
  }

  @GetMapping("/queues")
  List<SupervisedQueue> queues() {
    return workforce.queues();
  }
}
