import { Tabs } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { ContactPanel } from '../../features/contact/ContactPanel';
import { InteractionDetails } from '../../features/details/InteractionDetails';
import { JourneyPanel } from '../../features/journey/JourneyPanel';
import { t } from '../../lib/i18n/translate';
import styles from './BesideChat.module.css';

const PARTS = ['interaction', 'contact', 'journey'] as const;

export type BesidePart = (typeof PARTS)[number];

interface BesideChatProps {
  interaction: Interaction;
  part: BesidePart;
  onPart: (part: BesidePart) => void;
}

/** The chat's facts, its contact, and what else the contact has asked; one of them at a time. */
export function BesideChat({ interaction, part, onPart }: BesideChatProps) {
  // What somebody has begun to change of the contact stays while they look at another part.
  const [contactSeen, setContactSeen] = useState(part === 'contact');
  const choose = (value: string | null) => {
    const next = PARTS.find((each) => each === value) ?? part;
    if (next === 'contact') setContactSeen(true);
    onPart(next);
  };
  return (
    <Tabs value={part} onChange={choose} classNames={{ list: styles.tabs }}>
      <Tabs.List grow aria-label={t('beside.tabs')}>
        {PARTS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`beside.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="interaction">
        <InteractionDetails interaction={interaction} />
      </Tabs.Panel>
      <Tabs.Panel value="contact">
        {contactSeen && <ContactPanel interaction={interaction} />}
      </Tabs.Panel>
      <Tabs.Panel value="journey">
        {part === 'journey' && <JourneyPanel interaction={interaction} />}
      </Tabs.Panel>
    </Tabs>
  );
}
