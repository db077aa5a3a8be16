import { ActionIcon, Badge } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { t } from '../../lib/i18n/translate';
import styles from './FlowTitle.module.css';

interface FlowTitleProps {
  name: string;
  basedOn: number | null;
}

/** Which flow is open and from which version it was made, with the way back to all flows. */
export function FlowTitle({ name, basedOn }: FlowTitleProps) {
  const version =
    basedOn === null
      ? t('flows.editor.basedOn.none')
      : t('flows.editor.basedOn', { version: basedOn });
  return (
    <div className={styles.title}>
      <ActionIcon component={Link} to="/flows" variant="subtle" aria-label={t('flows.editor.back')}>
        <IconArrowLeft size={18} />
      </ActionIcon>
      <h2 className={styles.name} title={name}>
        <bdi>{name}</bdi>
      </h2>
      <Badge variant="light" className={styles.version}>
        {version}
      </Badge>
    </div>
  );
}
