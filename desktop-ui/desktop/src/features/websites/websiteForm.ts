import type { RefusalRules } from '../../api/refusal';
import type {
  RoutingFlowChoice,
  VideoProvider,
  VideoSettings,
  WebsiteChange,
  WebsiteSettings,
} from '../../api/settingsApi';
import { t } from '../../lib/i18n/translate';

/** What can be changed of a website; no provider is the empty text. */
export interface WebsiteValues {
  routingFlow: string;
  videoEnabled: boolean;
  videoProvider: VideoProvider | '';
}

type Field = keyof WebsiteValues;

export const PROVIDERS: readonly VideoProvider[] = ['JITSI'];

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>([
    ['routing-flow-unknown', 'routingFlow'],
    ['video-provider-required', 'videoProvider'],
    ['video-provider-not-configured', 'videoProvider'],
  ]),
  paths: new Map<string, Field>([
    ['routingFlow', 'routingFlow'],
    ['videoEnabled', 'videoEnabled'],
    ['videoProvider', 'videoProvider'],
  ]),
};

export function valuesOf(website: WebsiteSettings): WebsiteValues {
  const { routingFlow, videoEnabled, videoProvider } = website;
  return { routingFlow, videoEnabled, videoProvider: videoProvider ?? '' };
}

export function changeOf(values: WebsiteValues): WebsiteChange {
  return { ...values, videoProvider: values.videoProvider === '' ? null : values.videoProvider };
}

export function check({ videoEnabled, videoProvider }: WebsiteValues): ReadonlyMap<Field, string> {
  const missing = videoEnabled && videoProvider === '';
  return new Map(missing ? [['videoProvider', t('website.provider.required')]] : []);
}

export function providerOf(text: string): VideoProvider | '' {
  return PROVIDERS.find((provider) => provider === text) ?? '';
}

/** The flows to choose from; one that is in use and no longer offered stays to be seen. */
export function flowOptions(flows: readonly RoutingFlowChoice[], current: string) {
  const options = flows.map(({ key, name }) => ({ value: key, label: name }));
  if (flows.some(({ key }) => key === current)) return options;
  return [{ value: current, label: t('website.flow.gone', { key: current }) }, ...options];
}

export function isJitsiSetUp({ jitsi }: VideoSettings): boolean {
  return jitsi.baseUrl !== null && jitsi.appId !== null && jitsi.secretSet;
}
