import type { AuditEntry } from '@parley/wire';
import type { FactLine } from '../../components/Facts';
import { t } from '../../lib/i18n/translate';

const ACTIONS = [
  'interaction.spied',
  'interaction.whispered',
  'interaction.noted',
  'interaction.closed',
  'offline-message.handled',
  'flow.published',
  'flow.rolled-back',
  'website.changed',
  'website.look-changed',
  'website.greetings-changed',
  'website.queue-hints-changed',
  'website.pre-chat-form-changed',
  'mail.settings-changed',
  'transcript.settings-changed',
  'transcript.made',
  'queue.created',
  'queue.changed',
  'queue.deleted',
  'team.created',
  'team.changed',
  'team.deleted',
  'agent.changed',
  'routing.settings-changed',
  'video.settings-changed',
  'canned-answer.created',
  'canned-answer.changed',
  'canned-answer.deleted',
  'dispositions.changed',
  'contact-list.created',
  'contact-list.changed',
  'contact-list.deleted',
  'contact-list.assigned',
  'identity-secret.rotated',
  'identity-secret.ended',
  'bot.changed',
  'bot.deleted',
  'webhook.changed',
  'webhook.deleted',
] as const;
const SUBJECTS = [
  'interaction',
  'transcript',
  'offline-message',
  'canned-answer',
  'dispositions',
  'contact-list',
  'identity-secret',
  'flow',
  'website',
  'queue',
  'team',
  'agent',
] as const;

/** What was done, in words; null for an action that this version has no words for. */
export function actionWords(action: string): string | null {
  const known = ACTIONS.find((one) => one === action);
  return known ? t(`settings.audit.action.${known}`) : null;
}

/** What an entry is about and what belongs to it, as lines to read. */
export function auditFacts({ action, subject, details }: AuditEntry): FactLine[] {
  const lines = Object.entries(details).map(([name, value]) => ({
    term: readableName(name),
    value: readableValue(value),
  }));
  lines.sort((one, other) => one.term.localeCompare(other.term));
  // There is one set of such settings, which the action names already.
  if (action.endsWith('.settings-changed')) return lines;
  return [{ term: subjectName(action), value: subject }, ...lines];
}

function subjectName(action: string): string {
  const kind = SUBJECTS.find((one) => action.startsWith(`${one}.`));
  return t(`settings.audit.subject.${kind ?? 'other'}`);
}

/** "maxCalls", "max-calls" and "max_calls" become "Max calls". */
export function readableName(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readableValue(value: string): string {
  if (value === 'true') return t('settings.audit.value.yes');
  if (value === 'false') return t('settings.audit.value.no');
  if (value === 'JITSI') return t('settings.website.provider.JITSI');
  return value === '' ? t('settings.audit.value.empty') : value;
}
