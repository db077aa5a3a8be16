export interface FormRequest {
  path: string;
  form: FormData;
  headers: Record<string, string>;
  /** Told the share of the bytes that are on their way, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Posts a form; null without an answer, or when it was taken back. */
export type SendForm = (request: FormRequest) => Promise<{ status: number; text: string } | null>;

/** By the one way that tells how far it has come. */
export const sendForm: SendForm = ({ path, form, headers, onProgress, signal }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const failed = () => resolve(null);
    request.open('POST', path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = failed;
    request.onabort = failed;
    if (signal.aborted) return failed();
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
