/** Safari begins to save only after the click; a slow one takes a while. */
const KEPT_MS = 60_000;

/** Hands a file to the person. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
