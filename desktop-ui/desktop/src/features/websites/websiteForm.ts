import type {
  RoutingFlow,
  VideoProviderKind,
  VideoSettings,
  WebsiteChange,
  WebsiteSettings,
} from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { t } from '../../lib/i18n/translate';

/** What can be changed of a website; no provider is the empty text. */
export interface WebsiteValues {
  routingFlow: string;
  videoEnabled: boolean;
  videoProvider: VideoProviderKind | '';
}

type Field = keyof WebsiteValues;

export const PROVIDERS: readonly VideoProviderKind[] = ['JITSI'];

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

export function changeOf({ videoProvider, ...values }: WebsiteValues): WebsiteChange {
  return videoProvider === '' ? values : { ...values, videoProvider };
}

export function check({ videoEnabled, videoProvider }: WebsiteValues): ReadonlyMap<Field, string> {
  const missing = videoEnabled && videoProvider === '';
  return new Map(missing ? [['videoProvider', t('settings.website.provider.required')]] : []);
}

export function providerOf(text: string): VideoProviderKind | '' {
  return PROVIDERS.find((provider) => provider === text) ?? '';
}

/** The flows to choose from; one that is in use and no longer offered stays to be seen. */
export function flowOptions(flows: readonly RoutingFlow[], current: string) {
  const options = flows.map(({ key, name }) => ({ value: key, label: name }));
  if (flows.some(({ key }) => key === current)) return options;
  return [{ value: current, label: t('settings.website.flow.gone', { key: current }) }, ...options];
}

export function isJitsiSetUp({ jitsi }: VideoSettings): boolean {
  return jitsi.baseUrl !== null && jitsi.appId !== null && jitsi.secretSet;
}
