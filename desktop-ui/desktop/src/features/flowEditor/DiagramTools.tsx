import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDownload,
  IconMaximize,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import { t } from '../../lib/i18n/translate';
import { createStore } from '../../lib/store';
import { useStore } from '../../lib/useStore';
import styles from './DiagramTools.module.css';

interface DiagramToolsProps {
  editor: DiagramEditor | null;
  onDownload: () => void;
}

const NO_HISTORY = createStore({ canUndo: false, canRedo: false });

/** The small tools of the diagram: steps back and forth, zoom, download. */
export function DiagramTools({ editor, onDownload }: DiagramToolsProps) {
  const { canUndo, canRedo } = useStore(editor?.history ?? NO_HISTORY);
  const off = editor === null;
  const zoom = (step: 'in' | 'out' | 'fit') => () => editor?.zoom(step);
  return (
    <>
      <Tool name="undo" icon={IconArrowBackUp} off={off || !canUndo} onUse={() => editor?.undo()} />
      <Tool
        name="redo"
        icon={IconArrowForwardUp}
        off={off || !canRedo}
        onUse={() => editor?.redo()}
      />
      <Tool name="zoomOut" icon={IconZoomOut} off={off} onUse={zoom('out')} />
      <Tool name="zoomIn" icon={IconZoomIn} off={off} onUse={zoom('in')} />
      <Tool name="fit" icon={IconMaximize} off={off} onUse={zoom('fit')} />
      <Tool name="download" icon={IconDownload} off={off} onUse={onDownload} />
    </>
  );
}

interface ToolProps {
  name: 'undo' | 'redo' | 'zoomIn' | 'zoomOut' | 'fit' | 'download';
  icon: ComponentType<{ size: number }>;
  off: boolean;
  onUse: () => void;
}

function Tool({ name, icon: Icon, off, onUse }: ToolProps) {
  const label = t(`flows.editor.${name}`);
  return (
    <Tooltip label={label}>
      <ActionIcon
        className={styles.tool}
        variant="subtle"
        aria-label={label}
        disabled={off}
        onClick={onUse}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
