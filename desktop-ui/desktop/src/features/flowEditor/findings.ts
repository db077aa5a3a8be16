import type { FlowFinding } from '@parley/wire';
import { isRecord } from '../../lib/json';
import type { DiagramMark } from '../../lib/bpmn/diagrams';

/** What a check said, and whether the diagram is still the one that was checked. */
export interface FindingsReport {
  findings: FlowFinding[];
  stale: boolean;
}

/** What is about the flow as a whole comes first, then element by element as they were found. */
export function inOrder(findings: FlowFinding[]): FlowFinding[] {
  const whole = findings.filter(({ elementId }) => elementId === null);
  const elements = new Map<string, FlowFinding[]>();
  for (const finding of findings) {
    if (finding.elementId === null) continue;
    elements.set(finding.elementId, [...(elements.get(finding.elementId) ?? []), finding]);
  }
  return [...whole, ...[...elements.values()].flat()];
}

export function marksOf({ findings }: FindingsReport): DiagramMark[] {
  return findings.flatMap(({ elementId, message }) =>
    elementId === null ? [] : [{ elementId, text: message }],
  );
}

/** The findings in a refusal's body; what is no finding is left out. */
export function parseFindings(value: unknown): FlowFinding[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.message !== 'string') return [];
    return [
      {
        elementId: textOrNull(entry.elementId),
        elementName: textOrNull(entry.elementName),
        rule: textOrNull(entry.rule) ?? '',
        message: entry.message,
      },
    ];
  });
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
