const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long something took: "45 s", "12 min". */
export function roughDuration(ms: number): string {
  const safe = Math.max(0, ms);
  return safe < MINUTE ? `${Math.floor(safe / SECOND)} s` : `${Math.floor(safe / MINUTE)} min`;
}

/** As a running clock shows it: "0:07", "12:30", "1:02:03". */
export function clockDuration(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / SECOND);
  const minutes = Math.floor(seconds / 60);
  const two = (number: number) => String(number).padStart(2, '0');
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** In words without loss: "45 s", "1 min 30 s", "24 h". */
export function exactDuration(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'min'],
    [seconds % 60, 's'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.join(' ') || '0 s';
}
