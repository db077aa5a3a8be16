package dev.parley.agent.web;

import dev.parley.agent.Colleague;
import dev.parley.agent.ColleagueService;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a note can mention. */
@RestController
class ColleagueController {
  private final ColleagueService colleagues;

  ColleagueController(ColleagueService colleagues) {
    this.colleagues = colleagues;
  }

  @GetMapping("/api/colleagues")
  List<Colleague> colleagues() {
    return colleagues.all();
  }
}
