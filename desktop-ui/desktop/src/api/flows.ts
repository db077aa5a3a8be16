/** Where a version of a flow came from. */
export type FlowSource = 'SHIPPED' | 'DESKTOP' | 'MODELER' | 'ROLL_BACK';

export interface Flow {
  key: string;
  name: string;
  latestVersion: number;
  publishedAt: string;
  publishedBy: string | null;
  comment: string | null;
  websites: string[];
}

export interface FlowVersion {
  version: number;
  name: string;
  publishedAt: string;
  publishedBy: string | null;
  comment: string | null;
  source: FlowSource;
  rolledBackTo: number | null;
  runningChats: number;
}

export interface FlowModel {
  key: string;
  version: number;
  name: string;
  xml: string;
}

export interface FlowFinding {
  elementId: string | null;
  elementName: string | null;
  rule: string;
  message: string;
}

export interface FlowCheck {
  ok: boolean;
  findings: FlowFinding[];
}
