/** A file to send, and who hears how it goes. */
export interface SentFile {
  /** Of its message. */
  id: string;
  /** What was written to it; may be empty. */
  text: string;
  file: File;
  /** Told the share of the bytes that are on their way. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}
