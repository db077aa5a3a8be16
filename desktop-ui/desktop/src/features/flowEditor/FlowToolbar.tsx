import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import { t } from '../../lib/i18n/translate';
import { DiagramTools } from './DiagramTools';
import styles from './FlowToolbar.module.css';
import type { Side } from './sides';

interface FlowToolbarProps {
  editor: DiagramEditor | null;
  side: Side;
  checking: boolean;
  /** The flow's title and whether it is changed. */
  children: ReactNode;
  onSide: (side: Side) => void;
  onDownload: () => void;
  onCheck: () => void;
  onPublish: () => void;
}

/** What can be done with the diagram as a whole. */
export function FlowToolbar({ editor, side, checking, children, ...on }: FlowToolbarProps) {
  const off = editor === null;
  const choose = (chosen: Side) => on.onSide(side === chosen ? null : chosen);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('flows.editor.toolbar')}>
      <div className={styles.title}>{children}</div>
      <DiagramTools editor={editor} onDownload={on.onDownload} />
      <SideButton chosen={side === 'properties'} onClick={() => choose('properties')}>
        {t('flows.editor.properties')}
      </SideButton>
      <SideButton chosen={side === 'versions'} onClick={() => choose('versions')}>
        {t('flows.editor.versions')}
      </SideButton>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconChecklist size={16} />}
        disabled={off}
        loading={checking}
        onClick={on.onCheck}
      >
        {t('flows.editor.check')}
      </Button>
      <Button size="xs" disabled={off} onClick={on.onPublish}>
        {t('flows.editor.publish')}
      </Button>
    </div>
  );
}

interface SideButtonProps {
  chosen: boolean;
  onClick: () => void;
  children: string;
}

function SideButton({ chosen, onClick, children }: SideButtonProps) {
  return (
    <Button size="xs" variant={chosen ? 'light' : 'subtle'} aria-pressed={chosen} onClick={onClick}>
      {children}
    </Button>
  );
}
