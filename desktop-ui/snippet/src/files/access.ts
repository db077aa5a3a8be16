import type { Message } from '@parley/wire';
import { isFields, parseJson, trusted } from '../lib/json';

/** What the files of one chat are sent and loaded with. */
export interface Access {
  /** Where the server is. */
  origin: string;
  token: string;
}

/** A file that the customer has chosen. */
export interface Picked {
  /** Of its message. */
  id: string;
  file: File;
  /** What was written to it; may be empty. */
  text: string;
}

/** A file could not be sent. */
export interface Unsent {
  why: string;
  /** Whether the same again may work. */
  again: boolean;
}

const PATH = '/api/customer/interaction/attachments';

const REASONS: Partial<Record<string, string>> = {
  'attachment-too-large': 'This file is too large.',
  'attachment-type-refused': 'This kind of file is not allowed here.',
  'attachment-invalid': 'This file cannot be sent: it is empty, damaged, or not what it seems.',
  'attachments-off': 'Files cannot be sent in this chat.',
  'interaction-closed': 'This chat has ended.',
};

interface Listener {
  onProgress: (share: number) => void;
  onTaken: (message: Message) => void;
  onUnsent: (unsent: Unsent) => void;
}

/** Sends a file; the answer takes it back. */
export function sendFile(
  { origin, token }: Access,
  picked: Picked,
  listener: Listener,
): () => void {
  const form = new FormData();
  form.append('id', picked.id);
  if (picked.text !== '') form.append('text', picked.text);
  form.append('file', picked.file, picked.file.name);
  const request = new XMLHttpRequest();
  request.open('POST', origin + PATH);
  request.setRequestHeader('Authorization', `Bearer ${token}`);
  request.upload.onprogress = ({ loaded, total }) =>
    listener.onProgress(total > 0 ? loaded / total : 0);
  request.onerror = () => listener.onUnsent({ why: 'No connection.', again: true });
  request.onload = () => {
    const body = parseJson(request.responseText);
    if (request.status < 300) listener.onTaken(trusted(body));
    else listener.onUnsent(unsent(request.status, body));
  };
  request.send(form);
  return () => request.abort();
}

function unsent(status: number, body: unknown): Unsent {
  const type = isFields(body) && typeof body.type === 'string' ? body.type : '';
  const known = REASONS[type.split('/').at(-1) ?? ''];
  if (known !== undefined) return { why: known, again: false };
  return { why: 'Something went wrong.', again: status >= 500 || status === 429 };
}

/** Loads a file or its preview, and gives an address that this page alone knows; to be revoked. */
export async function loadFile({ origin, token }: Access, file: string): Promise<string> {
  const answer = await fetch(`${origin}${PATH}/${file}`, {
    headers: { Authorization: `Bearer ${token}` },
    credentials: 'omit',
  });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return URL.createObjectURL(await answer.blob());
}
