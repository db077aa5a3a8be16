package dev.parley.interactionlist.web;

import dev.parley.interactionlist.FilterChoices;
import dev.parley.interactionlist.FilterChoicesReader;
import dev.parley.interactionlist.InteractionList;
import dev.parley.interactionlist.ListNews;
import dev.parley.interactionlist.ListPage;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's interactions, for supervisors. */
@RestController
@RequestMapping("/api/supervision/interactions")
class AllListController {
  private final InteractionList list;
  private final FilterChoicesReader choices;

  AllListController(InteractionList list, FilterChoicesReader choices) {
    this.list = list;
    this.choices = choices;
  }

  @PostMapping("/search")
  ListPage search(@Valid @RequestBody ListRequest request) {
    return list.page(request.filter(), request.cursor(), request.most());
  }

  @PostMapping("/news")
  ListNews news(@Valid @RequestBody NewsRequest request) {
    return list.news(request.filter(), null, request.cursor(), request.ids());
  }

  @GetMapping("/filters")
  FilterChoices filters() {
    return choices.all();
  }
}
