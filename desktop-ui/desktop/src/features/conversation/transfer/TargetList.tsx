import { Radio } from '@mantine/core';
import { t } from '../../../lib/i18n/translate';
import type { Target } from './targets';
import styles from './Transfer.module.css';

interface TargetListProps {
  label: string;
  targets: Target[];
  /** Said when there are none. */
  none: string;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Whom a chat can be transferred to; those who cannot be asked say why. */
export function TargetList({ label, targets, none, chosen, onChoose }: TargetListProps) {
  if (targets.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <Radio.Group
      value={chosen}
      onChange={onChoose}
      aria-label={t('transfer.to')}
      className={styles.targets}
      data-kind={label}
    >
      {targets.map(({ id, name, facts, disabled }) => (
        <Radio
          key={id}
          value={id}
          disabled={disabled}
          className={styles.target}
          label={<bdi>{name}</bdi>}
          description={facts}
        />
      ))}
    </Radio.Group>
  );
}
