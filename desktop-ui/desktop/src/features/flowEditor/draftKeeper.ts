import type { FlowDrafts } from '../../api/flowDrafts';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import type { Clock } from '../../lib/clock';
import { createStore, type Store } from '../../lib/store';

/** Where the work began. */
export interface FlowStart {
  name: string;
  xml: string;
  basedOn: number | null;
  /** When the draft was written that the work goes on with; null when it begins anew. */
  draftOf: string | null;
}

export interface WorkState {
  basedOn: number | null;
  /** When the changes were written to the draft last; null while there are none. */
  changedAt: string | null;
}

/** How things stand before anything is changed. */
export function beginning({ basedOn, draftOf }: FlowStart): WorkState {
  return { basedOn, changedAt: draftOf };
}

interface DraftKeeperOptions {
  start: FlowStart;
  editor: Pick<DiagramEditor, 'xml' | 'onChange'>;
  drafts: FlowDrafts;
  flowKey: string;
  clock: Clock;
}

/** Writes every change to the draft at once, and forgets the draft when there is none left. */
export class DraftKeeper {
  readonly state: Store<WorkState>;
  /** What counts as unchanged; null when even the beginning was never published. */
  private clean: Promise<string | null> = Promise.resolve(null);
  private latest = 0;

  constructor(private readonly options: DraftKeeperOptions) {
    this.state = createStore(beginning(options.start));
  }

  /** Begins with what the editor shows now, hearing of changes at once. Returns how to end it. */
  begin(): () => void {
    if (this.options.start.draftOf === null) this.clean = this.options.editor.xml();
    return this.options.editor.onChange(() => void this.keep());
  }

  /** The version now holds this diagram: what differs from it is a change. */
  async publishedAs(version: number, xml: string): Promise<void> {
    this.clean = Promise.resolve(xml);
    this.state.update((state) => ({ ...state, basedOn: version }));
    await this.keep();
  }

  private async keep(): Promise<void> {
    const { editor, drafts, flowKey, start, clock } = this.options;
    const turn = ++this.latest;
    const [clean, xml] = await Promise.all([this.clean, editor.xml()]);
    if (turn !== this.latest) return;
    const { basedOn } = this.state.get();
    if (xml === clean) {
      drafts.remove(flowKey);
      this.state.set({ basedOn, changedAt: null });
      return;
    }
    const savedAt = new Date(clock.now()).toISOString();
    drafts.write(flowKey, { name: start.name, xml, basedOn, savedAt });
    this.state.set({ basedOn, changedAt: savedAt });
  }
}
