import { Kbd } from '@mantine/core';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import { altKeyName } from '../../lib/platform';
import { SHORTCUTS, type ShortcutName } from '../../lib/shortcuts';
import styles from './ShortcutsDialog.module.css';

const NAMES: ShortcutName[] = [
  'accept',
  'nextChat',
  'previousChat',
  'writeReply',
  'note',
  'closeChat',
  'help',
];

interface ShortcutsDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** All that can be done with one stroke. */
export function ShortcutsDialog({ opened, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t('shortcuts.title')} size="lg">
      <p className={styles.about}>{t('shortcuts.about')}</p>
      <dl className={styles.list}>
        {NAMES.map((name) => (
          <Line key={name} words={t(`shortcuts.${name}`)} keys={keysOf(name)} />
        ))}
        <Line words={t('shortcuts.cannedAnswers')} keys={['/']} />
        <Line words={t('shortcuts.mention')} keys={['@']} />
      </dl>
    </Dialog>
  );
}

function Line({ words, keys }: { words: string; keys: string[] }) {
  return (
    <div className={styles.line}>
      <dt>{words}</dt>
      <dd className={styles.keys}>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}

function keysOf(name: ShortcutName): string[] {
  const { alt, label } = SHORTCUTS[name];
  return alt ? [altKeyName(), label] : [label];
}
