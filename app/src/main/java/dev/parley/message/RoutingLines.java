package dev.parley.message;

import dev.parley.agent.AgentService;
import dev.parley.interaction.InteractionIdle;
import dev.parley.interaction.InteractionReturned;
import dev.parley.interaction.InteractionTransferred;
import dev.parley.interaction.ReturnReason;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What Parley says in a chat when it moves, in the transaction that moves it. */
@Component
class RoutingLines {
  private final MessageService messages;
  private final AgentService agents;

  RoutingLines(MessageService messages, AgentService agents) {
    this.messages = messages;
    this.agents = agents;
  }

  @EventListener
  void transferred(InteractionTransferred transferred) {
    var sender = Sender.System.about(MessageKind.AGENT_CHANGED);
    var text = agents.get(transferred.to()).alias() + " has joined the chat.";
    messages.send(transferred.interaction(), sender, UUID.randomUUID(), MessageText.of(text));
  }

  @EventListener
  void returned(InteractionReturned returned) {
    if (returned.reason() == ReturnReason.AGENT_GONE) {
      var sender = Sender.System.about(MessageKind.AGENT_LOST);
      var text =
          MessageText.of(
              "The connection to your agent was lost. We are looking for somebody else.");
      messages.send(returned.interaction(), sender, UUID.randomUUID(), text);
    }
  }

  @EventListener
  void idle(InteractionIdle idle) {
    var sender = Sender.System.about(MessageKind.IDLE_WARNING);
    messages.send(idle.interaction(), sender, UUID.randomUUID(), MessageText.of(warning(idle)));
  }

  private static String warning(InteractionIdle idle) {
    if (idle.closesIn() == null) {
      return "Are you still there?";
    }
    var minutes = Math.max(1, idle.closesIn().toMinutes());
    return "Are you still there? This chat closes in %d %s unless somebody writes."
        .formatted(minutes, minutes == 1 ? "minute" : "minutes");
  }
}
