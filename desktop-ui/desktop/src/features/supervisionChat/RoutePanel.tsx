import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { DecisionsPanel } from './DecisionsPanel';
import { ProcessPanel } from './ProcessPanel';
import styles from './RoutePanel.module.css';

interface RoutePanelProps {
  chatId: string;
  stamp: string;
  closed: boolean;
}

/** A chat's way: where its process stands, or how it was decided who is asked. */
export function RoutePanel({ chatId, stamp, closed }: RoutePanelProps) {
  const [shown, setShown] = useState('process');
  return (
    <div className={styles.panel}>
      <div className={styles.switch}>
        <SegmentedControl
          size="xs"
          aria-label={t('supervision.process')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'process', label: t('supervision.process') },
            { value: 'decisions', label: t('why.title.decisions') },
          ]}
        />
      </div>
      {shown === 'process' ? (
        <ProcessPanel chatId={chatId} stamp={stamp} closed={closed} />
      ) : (
        <DecisionsPanel chatId={chatId} stamp={stamp} />
      )}
    </div>
  );
}
