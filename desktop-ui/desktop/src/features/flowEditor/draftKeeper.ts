import type { FlowDrafts } from '../../api/flowDrafts';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import type { Clock } from '../../lib/clock';
import { createStore } from '../../lib/store';

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

interface DraftKeeperOptions {
  editor: Pick<DiagramEditor, 'xml' | 'onChange'>;
  drafts: FlowDrafts;
  flow: { key: string; name: string };
  clock: Clock;
}

/** Writes every change to the draft at once, and forgets the draft when there is none left. */
export class DraftKeeper {
  readonly state = createStore<WorkState>({ basedOn: null, changedAt: null });
  /** What counts as unchanged; null when even the beginning was never published. */
  private clean: string | null = null;
  private latest = 0;

  constructor(private readonly options: DraftKeeperOptions) {}

  /** Begins with what the editor shows now. Ends with the returned function. */
  async begin(start: FlowStart): Promise<() => void> {
    this.state.set({ basedOn: start.basedOn, changedAt: start.draftOf });
    if (start.draftOf === null) this.clean = await this.options.editor.xml();
    return this.options.editor.onChange(() => void this.keep());
  }

  /** The version now holds this diagram: what differs from it is a change. */
  async publishedAs(version: number, xml: string): Promise<void> {
    this.clean = xml;
    this.state.update((state) => ({ ...state, basedOn: version }));
    await this.keep();
  }

  private async keep(): Promise<void> {
    const { editor, drafts, flow, clock } = this.options;
    const turn = ++this.latest;
    const xml = await editor.xml();
    if (turn !== this.latest) return;
    const { basedOn } = this.state.get();
    if (xml === this.clean) {
      drafts.remove(flow.key);
      this.state.set({ basedOn, changedAt: null });
      return;
    }
    const savedAt = new Date(clock.now()).toISOString();
    drafts.write(flow.key, { name: flow.name, xml, basedOn, savedAt });
    this.state.set({ basedOn, changedAt: savedAt });
  }
}
