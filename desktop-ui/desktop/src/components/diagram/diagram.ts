import type { ReactNode } from 'react';

/** How an element of a diagram is set off; see DiagramCanvas.module.css. */
export type DiagramMark = 'taken' | 'token';

/** Something that hangs at an element of a diagram. */
export interface DiagramBadge {
  key: string;
  elementId: string;
  place: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  content: ReactNode;
}

export interface DiagramProps {
  xml: string;
  /** What the diagram shows, for those who do not see it. */
  label: string;
  /** By element id; elements that the diagram does not hold are left out. */
  marks?: ReadonlyMap<string, DiagramMark>;
  badges?: readonly DiagramBadge[];
}
