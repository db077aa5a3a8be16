const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** An arrow of a BPMN model. */
export interface ModelFlow {
  id: string;
  source: string;
  target: string;
}

/** The sequence flows of a model; none of something that is no XML. */
export function sequenceFlows(xml: string): ModelFlow[] {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  return [...model.getElementsByTagNameNS(BPMN, 'sequenceFlow')].map((flow) => ({
    id: flow.getAttribute('id') ?? '',
    source: flow.getAttribute('sourceRef') ?? '',
    target: flow.getAttribute('targetRef') ?? '',
  }));
}

/** What people call an element of a model; its id if it has no name. */
export function elementName(xml: string, id: string): string {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  const element = [...model.getElementsByTagNameNS(BPMN, '*')].find(
    (candidate) => candidate.getAttribute('id') === id,
  );
  return element?.getAttribute('name') ?? id;
}
