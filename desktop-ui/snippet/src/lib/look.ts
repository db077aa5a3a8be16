import type { LookTexts, WebsiteLook } from '@parley/wire';
import { palette } from './colour';

type Side = 'left' | 'right';

/** The website's own words for a reader of the language; where it has none there, those for all. */
export function wordsOf({ texts, translations }: WebsiteLook, language: string): LookTexts {
  const own = translations[language] ?? texts;
  const text = (name: keyof LookTexts) => (own[name] === '' ? texts[name] : own[name]);
  return {
    title: text('title'),
    subtitle: text('subtitle'),
    greeting: text('greeting'),
    launcher: text('launcher'),
  };
}

/** The corner that the website wants, or the one that is usual on the page. */
export function sideOf({ side }: WebsiteLook, usual: Side): Side {
  if (side === 'AUTO') return usual;
  return side === 'LEFT' ? 'left' : 'right';
}

/** The custom properties that the look's own values become; the colour is parsed, never passed on. */
export function lookStyle(look: WebsiteLook, dark: boolean): Record<string, string> {
  const { accent, onAccent, accentText } = palette(look.colour, dark);
  return {
    '--accent': accent,
    '--on-accent': onAccent,
    '--accent-text': accentText,
    '--bottom': `${look.launcherBottom}px`,
  };
}

/** Where the website's picture is; empty = it has none. */
export function avatarOf({ avatar }: WebsiteLook, origin: string): string {
  return avatar === '' ? '' : `${origin}/api/avatars/${avatar}`;
}
