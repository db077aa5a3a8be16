type Rgb = readonly [number, number, number];

const DARK: Rgb = [17, 24, 39];
/** The lightest surface of the dark scheme. */
const DARK_SURFACE: Rgb = [35, 41, 52];
const WHITE: Rgb = [255, 255, 255];
const DEFAULT: Rgb = [31, 94, 214];
const READABLE = 4.5;

/** The colours that follow from a website's own. */
export interface Palette {
  accent: string;
  /** Readable on the accent. */
  onAccent: string;
  /** The accent, made darker until it is readable on white, or lighter until it is on the dark. */
  accentText: string;
}

/** Derives readable colours from `#rrggbb`; anything else gives the default blue. */
export function palette(colour: string, dark = false): Palette {
  const accent = parse(colour) ?? DEFAULT;
  const onAccent = contrast(accent, WHITE) >= READABLE ? WHITE : DARK;
  return {
    accent: css(readableWith(accent, onAccent)),
    onAccent: css(onAccent),
    accentText: css(dark ? moved(accent, DARK_SURFACE, WHITE) : moved(accent, WHITE, DARK)),
  };
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

export function parse(colour: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => parseInt(pair, 16));
  return [red, green, blue];
}

function readableWith(accent: Rgb, text: Rgb): Rgb {
  if (contrast(accent, text) >= READABLE) return accent;
  return readableWith(mix(accent, text === DARK ? WHITE : DARK), text);
}

function moved(colour: Rgb, background: Rgb, towards: Rgb): Rgb {
  return contrast(colour, background) >= READABLE
    ? colour
    : moved(mix(colour, towards), background, towards);
}

function mix(colour: Rgb, towards: Rgb): Rgb {
  const step = (channel: number, index: number) =>
    Math.round(channel * 0.9 + (towards[index] ?? 0) * 0.1);
  return [step(colour[0], 0), step(colour[1], 1), step(colour[2], 2)];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function css(colour: Rgb): string {
  return `rgb(${colour.join(' ')})`;
}
