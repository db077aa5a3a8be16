import type { MailEncryption, MailSettings, MailSettingsChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { t } from '../../lib/i18n/translate';

/** The form's fields as the person types them. */
export interface MailValues {
  host: string;
  port: string;
  encryption: MailEncryption;
  user: string;
  /** Whether the password that is set shall be replaced. */
  replaceSecret: boolean;
  secret: string;
  sender: string;
  senderName: string;
}

type Field = keyof MailValues;

export const ENCRYPTIONS: readonly MailEncryption[] = ['STARTTLS', 'TLS', 'NONE'];
const HIGHEST_PORT = 65_535;
const PORT = /^\d{1,5}$/;
const HOST = /^[A-Za-z0-9:.-]{1,253}$/;
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>(),
  paths: new Map<string, Field>([
    ['host', 'host'],
    ['port', 'port'],
    ['user', 'user'],
    ['password', 'secret'],
    ['sender', 'sender'],
    ['senderName', 'senderName'],
  ]),
};

export function valuesOf(stored: MailSettings): MailValues {
  const { host, port, encryption, user, sender, senderName } = stored;
  return {
    host: host ?? '',
    port: String(port),
    encryption,
    user: user ?? '',
    replaceSecret: false,
    secret: '',
    sender: sender ?? '',
    senderName,
  };
}

/** What is left empty does not go along; a password that does not is kept. */
export function changeOf(values: MailValues): MailSettingsChange {
  const { host, port, encryption, user, secret, sender, senderName } = values;
  return {
    ...(isBlank(host) ? {} : { host: host.trim() }),
    port: Number(port),
    encryption,
    ...(isBlank(user) ? {} : { user: user.trim() }),
    ...(secret === '' ? {} : { password: secret }),
    ...(isBlank(sender) ? {} : { sender: sender.trim() }),
    senderName: senderName.trim(),
  };
}

/** What is wrong; without a server there is nothing to send from. */
export function check(values: MailValues, passwordSet: boolean): ReadonlyMap<Field, string> {
  const { host, port, user, secret, replaceSecret, sender } = values;
  const found: [Field, boolean, string][] = [
    ['host', isBlank(host) || HOST.test(host.trim()), t('settings.mail.host.wrong')],
    ['port', isPort(port), t('settings.mail.port.wrong', { most: HIGHEST_PORT })],
    [
      'secret',
      isBlank(user) || secret !== '' || (passwordSet && !replaceSecret),
      t('settings.mail.password.required'),
    ],
    [
      'sender',
      isBlank(sender) ? isBlank(host) : ADDRESS.test(sender.trim()),
      t('settings.mail.sender.wrong'),
    ],
  ];
  return new Map(found.flatMap(([field, isRight, text]) => (isRight ? [] : [[field, text]])));
}

function isPort(text: string): boolean {
  const number = PORT.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= HIGHEST_PORT;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
