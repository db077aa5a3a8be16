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
  /** The kind of the server's problem, or one of our own. */
  why: string;
  /** Whether the same again may work. */
  again: boolean;
}

const PATH = '/api/customer/interaction/attachments';

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
  request.onerror = () => listener.onUnsent({ why: 'no-connection', again: true });
  request.onload = () => {
    const body = parseJson(request.responseText);
    if (request.status < 300) listener.onTaken(trusted(body));
    else listener.onUnsent(unsent(request.status, body));
  };
  request.send(form);
  return () => request.abort();
}

const PASSING = new Set([408, 425, 429]);

function unsent(status: number, body: unknown): Unsent {
  const type = isFields(body) && typeof body.type === 'string' ? body.type : '';
  return { why: type.split('/').at(-1) ?? '', again: status >= 500 || PASSING.has(status) };
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
