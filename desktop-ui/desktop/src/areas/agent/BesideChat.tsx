import { SegmentedControl } from '@mantine/core';
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
  const choose = (value: string) => {
    const next = PARTS.find((each) => each === value) ?? part;
    if (next === 'contact') setContactSeen(true);
    onPart(next);
  };
  return (
    <>
      <div className={styles.parts}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('beside.parts')}
          value={part}
          data={PARTS.map((each) => ({ value: each, label: t(`beside.${each}`) }))}
          onChange={choose}
        />
      </div>
      {part === 'interaction' && <InteractionDetails interaction={interaction} />}
      <div hidden={part !== 'contact'}>
        {contactSeen && <ContactPanel interaction={interaction} />}
      </div>
      {part === 'journey' && <JourneyPanel interaction={interaction} />}
    </>
  );
}
