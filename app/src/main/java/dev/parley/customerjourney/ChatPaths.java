package dev.parley.customerjourney;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.engine.ProcessModel;
import dev.parley.platform.engine.ProcessModels;
import dev.parley.platform.engine.ProcessPath;
import dev.parley.platform.engine.ProcessPaths;
import dev.parley.platform.security.StaffIdentity;
import org.springframework.stereotype.Service;

/** The ways through their flows of the chats that somebody may look beside. */
@Service
public class ChatPaths {
  private final StaffChats chats;
  private final ProcessPaths paths;
  private final ProcessModels models;

  ChatPaths(StaffChats chats, ProcessPaths paths, ProcessModels models) {
    this.chats = chats;
    this.paths = paths;
    this.models = models;
  }

  /** The way that the chat has taken. */
  public ProcessPath of(StaffIdentity caller, InteractionId chat) {
    return paths.of(new InteractionId(chats.get(caller, chat).id()).businessKey());
  }

  /** A diagram that the chat has gone through; {@link ChatModelNotFound} for any other. */
  public ProcessModel model(StaffIdentity caller, InteractionId chat, String definition) {
    return of(caller, chat).instances().stream()
        .filter(instance -> instance.definitionId().equals(definition))
        .findAny()
        .flatMap(instance -> models.find(instance.definitionId()))
        .orElseThrow(ChatModelNotFound::new);
  }
}
