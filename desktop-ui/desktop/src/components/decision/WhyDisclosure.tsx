import { IconRoute } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/translate';
import { Disclosure } from '../Disclosure';

/** The question why a chat came, with its answer once it is asked; nothing is fetched before. */
export function WhyDisclosure({ children }: { children: () => ReactNode }) {
  return (
    <Disclosure title={t('why.title')} icon={<IconRoute size={16} aria-hidden="true" />}>
      {children}
    </Disclosure>
  );
}
