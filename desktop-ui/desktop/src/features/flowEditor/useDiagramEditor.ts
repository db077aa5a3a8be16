import { useEffect, useState } from 'react';
import { useServices } from '../../api/services';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';

/** Where the modeler is to be; null until the page has them. */
export interface Places {
  canvas: HTMLElement | null;
  properties: HTMLElement | null;
}

interface Opened {
  editor: DiagramEditor | null;
  failure: string | null;
}

const NOTHING: Opened = { editor: null, failure: null };

/** The modeler in these places, with the diagram open; null until it is. */
export function useDiagramEditor(
  places: Places,
  firstXml: string,
  templates: readonly unknown[],
): Opened {
  const { diagrams } = useServices();
  const [opened, setOpened] = useState(NOTHING);
  const { canvas, properties } = places;
  useEffect(() => {
    if (!canvas || !properties) return;
    const opening = new AbortController();
    const isOver = () => opening.signal.aborted;
    const open = async () => {
      const editor = await diagrams.editor({ canvas, properties, templates });
      opening.signal.addEventListener('abort', () => editor.destroy());
      if (isOver()) {
        editor.destroy();
        return;
      }
      await editor.open(firstXml);
      if (!isOver()) setOpened({ editor, failure: null });
    };
    open().catch((error: unknown) => {
      if (!isOver()) setOpened({ editor: null, failure: messageOf(error) });
    });
    return () => {
      opening.abort();
      setOpened(NOTHING);
    };
  }, [diagrams, canvas, properties, firstXml, templates]);
  return opened;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
