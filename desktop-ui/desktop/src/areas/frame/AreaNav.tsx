import {
  IconHeadset,
  IconHistory,
  IconMessages,
  IconRoute,
  IconSettings,
} from '@tabler/icons-react';
import { NavLink } from 'react-router';
import type { Area } from '../../api/areas';
import { t } from '../../lib/i18n/translate';
import styles from './AreaNav.module.css';

const ICONS = {
  chats: IconMessages,
  supervision: IconHeadset,
  interactions: IconHistory,
  flows: IconRoute,
  settings: IconSettings,
};

/** The way between the areas, for people who have several. */
export function AreaNav({ areas }: { areas: Area[] }) {
  return (
    <nav className={styles.nav} aria-label={t('area.nav')}>
      {areas.map((area) => {
        const Icon = ICONS[area];
        return (
          <NavLink
            key={area}
            to={`/${area}`}
            className={() => styles.link}
            title={t(`area.${area}`)}
          >
            <Icon size={18} aria-hidden="true" />
            <span className={styles.label}>{t(`area.${area}`)}</span>
          </NavLink>
        );
      })}
    </nav>
  );
}
