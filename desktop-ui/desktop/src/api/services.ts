import { createContext, useContext } from 'react';
import type { Desk, DeskParts } from './desk';
import type { CalendarsApi } from './calendarsApi';
import type { SettingsApi } from './settingsApi';
import type { FlowsApi } from './flowsApi';
import type { Diagrams } from '../lib/bpmn/diagrams';
import type { KeyValueStorage } from '../lib/storage';
import type { NewTab } from '../lib/newTab';
import type { Sound } from '../lib/sound';
import type { SoundSettings } from '../lib/soundSettings';
import type { LanguageChoice } from '../lib/i18n/languages';
import type { Store } from '../lib/store';

/** What the page is given once, at its start. */
export interface Services extends DeskParts {
  settingsApi: SettingsApi;
  flows: FlowsApi;
  calendars: CalendarsApi;
  diagrams: Diagrams;
  /** Storage shared by this browser's windows. */
  settings: KeyValueStorage;
  languages: LanguageChoice;
  /** True from the first answer that the session is gone. */
  sessionEnded: Store<boolean>;
  sound: Sound;
  soundSettings: SoundSettings;
  /** Whether sound and notifications have been seen to in this browser. */
  alertsChecked: Store<boolean>;
  /** The agent wants to be available, and is asked to check sound and notifications first. */
  availableAfterCheck: Store<boolean>;
  /** Leaves this page for another address. */
  leaveFor: (address: string) => void;
  /** Opens an empty tab, from a click only; null where the browser blocks it. */
  openTab: () => NewTab | null;
}

export const ServicesContext = createContext<Services | null>(null);
export const DeskContext = createContext<Desk | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('The page is rendered without its services.');
  return services;
}

/** The signed-in agent's desk. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Only the agent area has a desk.');
  return desk;
}
