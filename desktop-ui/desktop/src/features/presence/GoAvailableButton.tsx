import { Button } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import { usePresence } from './usePresence';

/** The one step that an agent without offers may want next. */
export function GoAvailableButton() {
  const { change, changing } = usePresence();
  return (
    <Button loading={changing} onClick={() => change('AVAILABLE')}>
      {t('presence.goAvailable')}
    </Button>
  );
}
