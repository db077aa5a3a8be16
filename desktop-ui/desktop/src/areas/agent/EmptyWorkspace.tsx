import { IconCoffee, IconMessages, IconMessagePlus, IconPlugOff } from '@tabler/icons-react';
import type { PresenceState } from '@parley/wire';
import { EmptyState } from '../../components/EmptyState';
import { GoAvailableButton } from '../../features/presence/GoAvailableButton';
import { t } from '../../lib/i18n/translate';

interface EmptyWorkspaceProps {
  presence: PresenceState;
  hasChats: boolean;
}

const ICONS = { AVAILABLE: IconMessagePlus, PAUSED: IconCoffee, OFFLINE: IconPlugOff };
const NAMES: Record<PresenceState, 'available' | 'paused' | 'offline'> = {
  AVAILABLE: 'available',
  PAUSED: 'paused',
  OFFLINE: 'offline',
};

/** Where no chat is chosen: says what will happen next. */
export function EmptyWorkspace({ presence, hasChats }: EmptyWorkspaceProps) {
  if (hasChats) {
    return (
      <EmptyState
        icon={<IconMessages size={34} stroke={1.5} />}
        title={t('empty.choose.title')}
        text={t('empty.choose.text')}
      />
    );
  }
  const Icon = ICONS[presence];
  const name = NAMES[presence];
  return (
    <EmptyState
      icon={<Icon size={34} stroke={1.5} />}
      title={t(`empty.${name}.title`)}
      text={t(`empty.${name}.text`)}
    >
      {presence !== 'AVAILABLE' && <GoAvailableButton />}
    </EmptyState>
  );
}
