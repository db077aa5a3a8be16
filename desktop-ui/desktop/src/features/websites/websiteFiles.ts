import type { AttachmentGroup } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

const GROUPS: readonly AttachmentGroup[] = [
  'IMAGES',
  'DOCUMENTS',
  'TEXT',
  'AUDIO',
  'VIDEO',
  'ARCHIVES',
];
const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 25;

/** The kinds of files in the order in which they are shown: all, or those chosen. */
export function fileGroups(chosen: readonly string[] = GROUPS): AttachmentGroup[] {
  return GROUPS.filter((group) => chosen.includes(group));
}

export function megabytesOf(bytes: number): string {
  return String(Math.floor(bytes / MEGABYTE));
}

export function bytesOf(megabytes: string): number {
  return Number(megabytes) * MEGABYTE;
}

export function wrongMegabytes(text: string): string | null {
  const right = /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1;
  return right && Number(text) <= MOST_MEGABYTES
    ? null
    : t('settings.website.files.size.wrong', { most: MOST_MEGABYTES });
}

export function wrongGroups(chosen: readonly AttachmentGroup[]): string | null {
  return chosen.length > 0 ? null : t('settings.website.files.types.none');
}
