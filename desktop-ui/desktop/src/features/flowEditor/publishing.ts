import type { FlowFinding } from '@parley/wire';
import { errorText } from '../../api/errorText';
import { ApiProblem } from '../../api/problem';
import { parseFindings } from './findings';

/** Why a diagram was not published. */
export type NotPublished =
  | { kind: 'refused'; findings: FlowFinding[] }
  | { kind: 'changed'; latestVersion: number }
  | { kind: 'failed'; why: string };

export function whyNotPublished(error: unknown): NotPublished {
  if (error instanceof ApiProblem && error.kind === 'flow-refused') {
    const findings = parseFindings(error.problem.findings);
    if (findings.length > 0) return { kind: 'refused', findings };
  }
  if (error instanceof ApiProblem && error.kind === 'flow-changed') {
    const latest = error.problem.latestVersion;
    if (typeof latest === 'number') return { kind: 'changed', latestVersion: latest };
  }
  return { kind: 'failed', why: errorText(error) };
}
