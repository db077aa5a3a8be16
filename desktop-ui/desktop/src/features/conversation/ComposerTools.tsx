import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBold, IconItalic } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type TextKey, t } from '../../lib/i18n/translate';
import styles from './Composer.module.css';

interface ComposerToolsProps {
  onMark: (marker: string) => void;
}

/** What the composer can do besides sending. */
export function ComposerTools({ onMark }: ComposerToolsProps) {
  return (
    <div className={styles.tools} role="group" aria-label={t('composer.tools')}>
      <Tool label="composer.bold" onClick={() => onMark('**')}>
        <IconBold size={16} />
      </Tool>
      <Tool label="composer.italic" onClick={() => onMark('_')}>
        <IconItalic size={16} />
      </Tool>
    </div>
  );
}

interface ToolProps {
  label: TextKey;
  onClick: () => void;
  children: ReactNode;
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <Tooltip label={t(label)} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        aria-label={t(label)}
        // The field keeps its selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
