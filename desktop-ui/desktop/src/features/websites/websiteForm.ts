import type {
  AttachmentGroup,
  QueueSettings,
  RoutingFlow,
  VideoProviderKind,
  VideoSettings,
  WebsiteChange,
  WebsiteSettings,
  WorkingHoursCalendar,
} from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { t } from '../../lib/i18n/translate';
import { bytesOf, megabytesOf, wrongGroups, wrongMegabytes } from './websiteFiles';

/** What can be changed of a website; no provider is the empty text. */
export interface WebsiteValues {
  queueId: string;
  routingFlow: string;
  videoEnabled: boolean;
  videoProvider: VideoProviderKind | '';
  timeZone: string;
  /** Key of a calendar; empty = always open. */
  workingHours: string;
  /** As the person types them. */
  idleWarningMinutes: string;
  idleCloseMinutes: string;
  transferAllowed: boolean;
  attachmentsEnabled: boolean;
  /** As the person types it. */
  attachmentMegabytes: string;
  attachmentTypes: AttachmentGroup[];
}

type Field = keyof WebsiteValues;

/** The server's limit, said before it is asked. */
const MOST_MINUTES = 10_080;
const WHOLE_NUMBER = /^\d{1,6}$/;

export const PROVIDERS: readonly VideoProviderKind[] = ['JITSI'];

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>([
    ['queue-unknown', 'queueId'],
    ['routing-flow-unknown', 'routingFlow'],
    ['working-hours-unknown', 'workingHours'],
    ['video-provider-required', 'videoProvider'],
    ['video-provider-not-configured', 'videoProvider'],
  ]),
  paths: new Map<string, Field>([
    ['routingFlow', 'routingFlow'],
    ['videoEnabled', 'videoEnabled'],
    ['videoProvider', 'videoProvider'],
    ['queueId', 'queueId'],
    ['timeZone', 'timeZone'],
    ['workingHours', 'workingHours'],
    ['idleWarningMinutes', 'idleWarningMinutes'],
    ['idleCloseMinutes', 'idleCloseMinutes'],
    ['attachmentMaxBytes', 'attachmentMegabytes'],
    ['attachmentTypes', 'attachmentTypes'],
  ]),
};

export function valuesOf(website: WebsiteSettings): WebsiteValues {
  const { queueId, routingFlow, videoEnabled, videoProvider, timeZone, transferAllowed } = website;
  return {
    queueId,
    routingFlow,
    videoEnabled,
    videoProvider: videoProvider ?? '',
    timeZone,
    workingHours: website.workingHours ?? '',
    idleWarningMinutes: String(website.idleWarningMinutes),
    idleCloseMinutes: String(website.idleCloseMinutes),
    transferAllowed,
    attachmentsEnabled: website.attachmentsEnabled,
    attachmentMegabytes: megabytesOf(website.attachmentMaxBytes),
    attachmentTypes: website.attachmentTypes,
  };
}

export function changeOf(all: WebsiteValues): WebsiteChange {
  const { videoProvider, workingHours, attachmentMegabytes, ...values } = all;
  return {
    ...values,
    attachmentMaxBytes: bytesOf(attachmentMegabytes),
    idleWarningMinutes: Number(values.idleWarningMinutes),
    idleCloseMinutes: Number(values.idleCloseMinutes),
    ...(videoProvider === '' ? {} : { videoProvider }),
    ...(workingHours === '' ? {} : { workingHours }),
  };
}

/** What is wrong with the values, by field. */
export function check(values: WebsiteValues): ReadonlyMap<Field, string> {
  const found: [Field, string | null][] = [
    ['videoProvider', wrongProvider(values)],
    ['idleWarningMinutes', wrongMinutes(values.idleWarningMinutes) ?? wrongOrder(values)],
    ['idleCloseMinutes', wrongMinutes(values.idleCloseMinutes)],
    ...(values.attachmentsEnabled ? wrongFiles(values) : []),
  ];
  return new Map(found.flatMap(([field, text]) => (text === null ? [] : [[field, text]])));
}

function wrongFiles(values: WebsiteValues): [Field, string | null][] {
  return [
    ['attachmentMegabytes', wrongMegabytes(values.attachmentMegabytes)],
    ['attachmentTypes', wrongGroups(values.attachmentTypes)],
  ];
}

function wrongProvider({ videoEnabled, videoProvider }: WebsiteValues): string | null {
  return videoEnabled && videoProvider === '' ? t('settings.website.provider.required') : null;
}

function wrongMinutes(text: string): string | null {
  const right = WHOLE_NUMBER.test(text.trim()) && Number(text) <= MOST_MINUTES;
  return right ? null : t('settings.website.idle.number', { most: MOST_MINUTES });
}

/** A warning must come before what it warns of. */
function wrongOrder({ idleWarningMinutes, idleCloseMinutes }: WebsiteValues): string | null {
  const [warning, close] = [Number(idleWarningMinutes), Number(idleCloseMinutes)];
  return warning > 0 && close > 0 && warning >= close ? t('settings.website.idle.order') : null;
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

/** The calendars to choose from, first of all none: always open. */
export function calendarOptions(calendars: readonly WorkingHoursCalendar[], current: string) {
  const options = calendars.map(({ key, name }) => ({ value: key, label: name }));
  const known = current === '' || calendars.some(({ key }) => key === current);
  const gone = { value: current, label: t('settings.website.flow.gone', { key: current }) };
  return [
    { value: '', label: t('settings.website.workingHours.always') },
    ...(known ? [] : [gone]),
    ...options,
  ];
}

export function isJitsiSetUp({ jitsi }: VideoSettings): boolean {
  return jitsi.baseUrl !== null && jitsi.appId !== null && jitsi.secretSet;
}

export function queueOptions(queues: readonly QueueSettings[]) {
  return queues.map(({ id, name }) => ({ value: id, label: name }));
}
