import { CalendarsApi } from './api/calendarsApi';
import { FlowsApi } from './api/flowsApi';
import { Http } from './api/http';
import { openStompSocket } from './api/live/stompSocket';
import { ParleyApi } from './api/parleyApi';
import { createQueryClient } from './api/queryClient';
import type { Services } from './api/services';
import { SettingsApi } from './api/settingsApi';
import { bpmnDiagrams } from './lib/bpmn/bpmnDiagrams';
import { systemClock } from './lib/clock';
import { LanguageChoice } from './lib/i18n/languages';
import { openNewTab } from './lib/newTab';
import { createAudioContext, Sound } from './lib/sound';
import { sendForm } from './lib/sendForm';
import { alertsChecked } from './lib/alertsChecked';
import { SoundSettings } from './lib/soundSettings';
import { browserStorage } from './lib/storage';
import { createStore } from './lib/store';

/** Connects the page to the real browser and server. */
export function createServices(): Services {
  const settings = browserStorage(() => window.localStorage);
  const soundSettings = new SoundSettings(settings);
  window.addEventListener('storage', ({ key }) => soundSettings.follow(key));
  const sessionEnded = createStore(false);
  const http = new Http({
    fetch: (input, init) => window.fetch(input, init),
    sendForm,
    cookies: () => document.cookie,
    onUnauthenticated: () => sessionEnded.set(true),
  });
  return {
    queries: createQueryClient(),
    api: new ParleyApi(http),
    settingsApi: new SettingsApi(http),
    flows: new FlowsApi(http),
    calendars: new CalendarsApi(http),
    diagrams: bpmnDiagrams,
    clock: systemClock,
    openSocket: openStompSocket,
    storage: browserStorage(() => window.sessionStorage),
    settings,
    languages: new LanguageChoice(settings, navigator.languages),
    sessionEnded,
    sound: new Sound(createAudioContext, soundSettings.volume.get),
    soundSettings,
    alertsChecked: alertsChecked(settings),
    availableAfterCheck: createStore(false),
    leaveFor: (address) => window.location.assign(address),
    openTab: openNewTab,
  };
}
