const PATHS = {
  chat: 'M12 3c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-.9 0-1.8-.1-2.6-.3L5 20.5l.6-3.7C3.9 15.3 3 13.1 3 10.7 3 6.4 7 3 12 3Z',
  down: 'm6 9 6 6 6-6',
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4',
  soundOn: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4Zm11.5-1a5 5 0 0 1 0 7M18 6a8.5 8.5 0 0 1 0 12',
  soundOff: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4Zm12 0 5 5m0-5-5 5',
  sending: 'M12 7v5l3 2M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  one: 'm5 12.5 4.5 4.5L19 7',
  two: 'm2 12.5 4.5 4.5L16 7m-4.5 8.5L13 17l9.5-10',
  failed: 'M12 7.5v5.5m0 3v.5M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  clip: 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7L9.5 17A1.7 1.7 0 0 1 7 14.5L14.5 7',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.5m6-.5v.5',
  mail: 'M3 6h18v12.5H3V6Zm0 1 9 6.5L21 7',
  video: 'M3 6.5h12v11H3v-11Zm12 4 6-3.5v10l-6-3.5',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  size?: number;
}

/** A drawing beside a text or a label; it says nothing itself. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
