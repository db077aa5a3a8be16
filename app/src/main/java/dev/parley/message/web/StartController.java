package dev.parley.message.web;

import dev.parley.message.ChatStarter;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Starts chats from the snippet. */
@RestController
class StartController {
  private final ChatStarter chats;

  StartController(ChatStarter chats) {
    this.chats = chats;
  }

  /** 201 for a new chat, 200 for a repeated start. */
  @PostMapping("/api/snippet/{websiteKey}/interactions")
  ResponseEntity<StartResponse> start(
      @PathVariable String websiteKey,
      @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.USER_AGENT, required = false)
          @Nullable String userAgent,
      @Valid @RequestBody StartRequest request) {
    var message = request.message();
    var started =
        chats.start(
            request.on(websiteKey, userAgent),
            request.returningToken(),
            request.answers(),
            message.id(),
            message.cleaned());
    return ResponseEntity.status(started.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(new StartResponse(started.interaction().value(), started.token()));
  }
}
