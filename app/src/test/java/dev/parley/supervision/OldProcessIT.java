package dev.parley.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionService;
import dev.parley.interaction.Party;
import dev.parley.message.ChatStarter;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.process.ChatInteraction;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chats that began before a process could hear of a supervisor can be closed too. */
@ParleyIT
class OldProcessIT {
  private static final StaffIdentity SOFIA =
      new StaffIdentity(new UUID(0, 7), "Sofia Marino", "Sofia", Set.of(StaffRole.SUPERVISOR));

  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired InteractionService interactions;
  @Autowired ForceClose forceClose;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;

  @Test
  void isTakenAwayWithItsChat() throws IOException {
    var chats = new ChatFixture(jdbc, starter);
    var website = chats.websiteOf(chats.queue("RING_ALL", List.of()));
    var old = repository.createDeployment().addModelInstance("old.bpmn", withoutSupervisor());
    var deployment = old.deploy().getId();
    try {
      var chat = chats.start(website);

      forceClose.close(chat, SOFIA, "Old");

      assertThat(interactions.get(chat).closedBy()).isEqualTo(Party.SUPERVISOR);
      assertThat(
              runtime
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(chat.businessKey())
                  .count())
          .isZero();
      assertThat(
              jdbc.sql("select count(*) from interaction_step where interaction_id = ?")
                  .param(chat.value())
                  .query(Long.class)
                  .single())
          .isZero();
    } finally {
      repository.deleteDeployment(deployment, true);
    }
  }

  private static BpmnModelInstance withoutSupervisor() throws IOException {
    var model =
        Bpmn.readModelFromStream(
            new ClassPathResource("processes/chat-interaction.bpmn").getInputStream());
    SubProcess intervention = model.getModelElementById(ChatInteraction.SUPERVISOR_INTERVENTION);
    var shapes =
        model.getModelElementsByType(BpmnShape.class).stream()
            .filter(shape -> isIn(intervention, shape.getBpmnElement()))
            .toList();
    var edges =
        model.getModelElementsByType(BpmnEdge.class).stream()
            .filter(edge -> isIn(intervention, edge.getBpmnElement()))
            .toList();
    shapes.forEach(shape -> shape.getParentElement().removeChildElement(shape));
    edges.forEach(edge -> edge.getParentElement().removeChildElement(edge));
    intervention.getParentElement().removeChildElement(intervention);
    return model;
  }

  private static boolean isIn(SubProcess whole, BaseElement element) {
    return element.equals(whole) || element.getParentElement().equals(whole);
  }
}
