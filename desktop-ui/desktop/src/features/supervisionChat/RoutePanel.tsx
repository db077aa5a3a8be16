import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { DecisionsPanel } from './DecisionsPanel';
import { ProcessPanel } from './ProcessPanel';
import styles from './RoutePanel.module.css';

/** What else there is to see of a chat. */
export type AboutPart = 'interaction' | 'contact' | 'journey';

interface RoutePanelProps {
  chatId: string;
  stamp: string;
  closed: boolean;
  /** Hears of null while something else is shown: what somebody has begun to change stays. */
  about: (part: AboutPart | null) => ReactNode;
}

type Part = 'process' | 'decisions' | AboutPart;

/** A chat's way: where its process stands, how it was decided who is asked; and what it is about. */
export function RoutePanel({ chatId, stamp, closed, about }: RoutePanelProps) {
  const [shown, setShown] = useState<Part>('process');
  const part = shown === 'process' || shown === 'decisions' ? null : shown;
  return (
    <div className={styles.panel}>
      <div className={styles.switch}>
        <SegmentedControl<Part>
          size="xs"
          aria-label={t('supervision.about')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'process', label: t('supervision.process') },
            { value: 'decisions', label: t('why.title.decisions') },
            { value: 'interaction', label: t('beside.interaction') },
            { value: 'contact', label: t('beside.contact') },
            { value: 'journey', label: t('beside.journey') },
          ]}
        />
      </div>
      {shown === 'process' && <ProcessPanel chatId={chatId} stamp={stamp} closed={closed} />}
      {shown === 'decisions' && <DecisionsPanel chatId={chatId} stamp={stamp} />}
      <section
        className={styles.about}
        hidden={part === null}
        aria-label={part === null ? undefined : t(`beside.${part}`)}
        tabIndex={0}
      >
        <div>{about(part)}</div>
      </section>
    </div>
  );
}
