import { escaped } from '../../lib/xml';

/** What a new flow begins with: each chat is offered to the website's queue. */
export function firstDiagram(key: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Flow" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${key}" name="${escaped(name)}" isExecutable="true" camunda:historyTimeToLive="P90D">
    <bpmn:startEvent id="Event_RoutingStarted" name="Routing started">
      <bpmn:outgoing>Flow_RoutingStarted</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:callActivity id="Activity_OfferToQueue" name="Offer interaction to queue" calledElement="offer-to-queue">
      <bpmn:extensionElements>
        <camunda:in businessKey="#{execution.processBusinessKey}" />
        <camunda:in source="queueId" target="queueId" />
        <camunda:in source="queueTimeout" target="queueTimeout" />
        <camunda:out source="outcome" target="outcome" />
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_RoutingStarted</bpmn:incoming>
      <bpmn:outgoing>Flow_OfferedToQueue</bpmn:outgoing>
    </bpmn:callActivity>
    <bpmn:endEvent id="Event_RoutingEnded" name="Routing ended">
      <bpmn:incoming>Flow_OfferedToQueue</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_RoutingStarted" sourceRef="Event_RoutingStarted" targetRef="Activity_OfferToQueue" />
    <bpmn:sequenceFlow id="Flow_OfferedToQueue" sourceRef="Activity_OfferToQueue" targetRef="Event_RoutingEnded" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_Flow">
    <bpmndi:BPMNPlane id="BPMNPlane_Flow" bpmnElement="${key}">
${shape('Event_RoutingStarted', 162, 122, 36, 36)}
${shape('Activity_OfferToQueue', 255, 100, 130, 80)}
${shape('Event_RoutingEnded', 457, 122, 36, 36)}
${edge('Flow_RoutingStarted', 198, 255)}
${edge('Flow_OfferedToQueue', 385, 457)}
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

function shape(id: string, x: number, y: number, width: number, height: number): string {
  return `      <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}">
        <dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />
      </bpmndi:BPMNShape>`;
}

function edge(id: string, from: number, to: number): string {
  return `      <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">
        <di:waypoint x="${from}" y="140" />
        <di:waypoint x="${to}" y="140" />
      </bpmndi:BPMNEdge>`;
}
