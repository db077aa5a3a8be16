package dev.parley.interactionlist.web;

import dev.parley.agent.AgentId;
import dev.parley.interactionlist.FilterChoices;
import dev.parley.interactionlist.FilterChoicesReader;
import dev.parley.interactionlist.InteractionList;
import dev.parley.interactionlist.ListNews;
import dev.parley.interactionlist.ListPage;
import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An agent's own interactions, with those that were closed. */
@RestController
@RequestMapping("/api/interactions")
class OwnListController {
  private final InteractionList list;
  private final FilterChoicesReader choices;

  OwnListController(InteractionList list, FilterChoicesReader choices) {
    this.list = list;
    this.choices = choices;
  }

  @PostMapping("/search")
  ListPage search(@Valid @RequestBody ListRequest request, Principal agent) {
    var own = request.filter().of(AgentId.of(agent).value());
    return list.page(own, request.cursor(), request.most());
  }

  @PostMapping("/news")
  ListNews news(@Valid @RequestBody NewsRequest request, Principal agent) {
    var owner = AgentId.of(agent).value();
    return list.news(request.filter().of(owner), owner, request.cursor(), request.ids());
  }

  @GetMapping("/filters")
  FilterChoices filters() {
    return choices.forAgent();
  }
}
