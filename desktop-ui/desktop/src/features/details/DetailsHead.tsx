import type { Interaction } from '@parley/wire';
import { ContactAvatar } from '../../components/ContactAvatar';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import styles from './InteractionDetails.module.css';

/** Whose interaction it is, and how it stands. */
export function DetailsHead({ interaction }: { interaction: Interaction }) {
  const contact = contactLabel(interaction.contactName, interaction.id);
  return (
    <div className={styles.contact}>
      <ContactAvatar name={contact} />
      <div className={styles.name}>
        <bdi>{contact}</bdi>
        <span className={styles.state}>{t(`details.state.${interaction.state}`)}</span>
      </div>
    </div>
  );
}
