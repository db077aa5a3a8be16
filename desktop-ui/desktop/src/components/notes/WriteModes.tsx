import { SegmentedControl } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import styles from './WriteModes.module.css';

interface WriteModesProps<M extends string> {
  modes: { value: M; label: string }[];
  mode: M;
  onMode: (mode: M) => void;
}

/** For whom one writes: always to be seen, and chosen before a word is written. */
export function WriteModes<M extends string>({ modes, mode, onMode }: WriteModesProps<M>) {
  return (
    <div className={styles.modes} data-mode={mode}>
      <SegmentedControl
        size="xs"
        aria-label={t('note.mode.label')}
        data={modes}
        value={mode}
        onChange={onMode}
      />
    </div>
  );
}
