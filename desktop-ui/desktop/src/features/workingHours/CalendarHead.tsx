import { ActionIcon, Badge, Button } from '@mantine/core';
import { IconArrowLeft, IconHistory } from '@tabler/icons-react';
import { Link } from 'react-router';
import { t } from '../../lib/i18n/translate';
import styles from './CalendarWorkbench.module.css';
import type { CalendarDraft, CalendarStart } from './useCalendarDraft';

interface CalendarHeadProps {
  start: CalendarStart;
  draft: CalendarDraft;
  versions: { shown: boolean; disabled: boolean; toggle: () => void };
  onPublish: () => void;
}

/** Which working hours are open, and what can be done with them. */
export function CalendarHead({ start, draft, versions, onPublish }: CalendarHeadProps) {
  return (
    <div className={styles.head}>
      <ActionIcon component={Link} to="/flows" variant="subtle" aria-label={t('hours.editor.back')}>
        <IconArrowLeft size={18} />
      </ActionIcon>
      <h2 className={styles.name} title={start.name}>
        <bdi>{start.name}</bdi>
      </h2>
      <Badge variant="light" tt="none">
        {versionWords(start)}
      </Badge>
      <div className={styles.actions}>
        {draft.dirty && (
          <Button variant="default" onClick={draft.discard}>
            {t('hours.editor.discard')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconHistory size={16} />}
          aria-expanded={versions.shown}
          disabled={versions.disabled}
          onClick={versions.toggle}
        >
          {t('flows.versions')}
        </Button>
        <Button disabled={!draft.publishable} onClick={onPublish}>
          {t('flows.editor.publish')}
        </Button>
      </div>
    </div>
  );
}

function versionWords({ version }: CalendarStart): string {
  return version === null ? t('flows.editor.basedOn.none') : t('flows.editor.basedOn', { version });
}
