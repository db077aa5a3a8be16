import { fill, type Language } from '../language/language';
import type { Unsent } from './access';
import { fileSize } from './fileSize';

/** What is said about files. */
export interface FileWords {
  PENDING: string;
  REFUSED: string;
  download: string;
  downloadFile: string;
  openPicture: string;
  close: string;
  notLoaded: string;
  onTheirWay: string;
  beingSent: string;
  cancel: string;
  cancelFile: string;
  delete: string;
  tryAgain: string;
  tooLarge: string;
  reasons: Partial<Record<string, string>>;
  failed: string;
  noConnection: string;
  units: readonly [string, string, string];
}

const EN: FileWords = {
  PENDING: 'Being checked for viruses',
  REFUSED: 'A virus was found: nobody can open this file',
  download: 'Download',
  downloadFile: 'Download #, #',
  openPicture: 'Open picture #',
  close: 'Close',
  notLoaded: 'The file could not be loaded.',
  onTheirWay: 'Files on their way',
  beingSent: '# is being sent',
  cancel: 'Cancel',
  cancelFile: 'Cancel #',
  delete: 'Delete',
  tryAgain: 'Try again',
  tooLarge: 'This file is too large. The limit is #.',
  reasons: {
    'attachment-too-large': 'This file is too large.',
    'attachment-type-refused': 'This kind of file is not allowed here.',
    'attachment-invalid': 'This file cannot be sent: it is empty, damaged, or not what it seems.',
    'attachments-off': 'Files cannot be sent in this chat.',
    'interaction-closed': 'This chat has ended.',
  },
  failed: 'Something went wrong.',
  noConnection: 'No connection.',
  units: ['B', 'kB', 'MB'],
};

/** Why a file was not sent, as the customer reads it. */
export function whyUnsent(language: Language, { why }: Unsent, maxBytes: number): string {
  const words = fileWords(language);
  if (why === TOO_LARGE_HERE) return fill(words.tooLarge, fileSize(maxBytes, language));
  if (why === 'no-connection') return words.noConnection;
  return words.reasons[why] ?? words.failed;
}

/** Seen before anything was sent. */
export const TOO_LARGE_HERE = 'too-large-here';

/** The texts about files in a language. */
export function fileWords({ files }: Language): FileWords {
  return files ?? EN;
}
