import { Button, Loader } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import { IconSitemap } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import styles from './InteractionDetails.module.css';

const ChatProcess = lazy(() => import('./ChatProcess'));

/** The path that the chat has taken, drawn on its flow's diagram once it is asked for. */
export function ChatPath({ interaction }: { interaction: Interaction }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconSitemap size={14} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('details.path.show')}
      </Button>
      <Dialog opened={open} title={t('details.path')} onClose={() => setOpen(false)} size="lg">
        <div className={styles.path}>
          <Suspense fallback={<Loader type="dots" m="xl" aria-label={t('diagram.loading')} />}>
            <ChatProcess interaction={interaction} />
          </Suspense>
        </div>
      </Dialog>
    </>
  );
}
