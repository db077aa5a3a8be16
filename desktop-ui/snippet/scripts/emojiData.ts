/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { trusted } from '../src/lib/json.ts';

// The packages are pinned, so their shapes are known.

/** The groups of the emoji data, which has the parts of skins and hairs as number 2. */
const GROUPS: Record<number, string> = {
  0: 'Smileys',
  1: 'People',
  3: 'Animals and nature',
  4: 'Food and drink',
  5: 'Travel and places',
  6: 'Activities',
  7: 'Objects',
  8: 'Symbols',
  9: 'Flags',
};

/** The newest emoji that are offered: later ones are drawn by few devices, and not named in CLDR 45. */
const NEWEST = 15.1;

interface EmojiEntry {
  emoji: string;
  annotation: string;
  tags?: string[];
  group: number;
  version: number;
}

interface Annotation {
  /** Words by which it is found. */
  default?: string[];
  /** Its name. */
  tts?: string[];
}

type Annotations = Partial<Record<string, Annotation>>;

/** CLDR's file of the emoji that are one character. */
interface Single {
  annotations: { annotations: Annotations };
}

/** CLDR's file of the emoji that are made of others, such as flags. */
interface Combined {
  annotationsDerived: { annotations: Annotations };
}

/** One emoji as the snippet reads it: `emoji name|more words`. */
type Line = string;

/**
 * The emoji with their names in a language, in as few bytes as the snippet needs: per group its
 * English name and its lines.
 *
 * @param language a language of CLDR
 */
export function emojiData(language: string): [group: string, lines: Line[]][] {
  const all = trusted<EmojiEntry[]>(jsonOf('emoji-picker-element-data/en/cldr/data.json'));
  const offered = all.filter(({ version }) => version <= NEWEST);
  const named = language === 'en' ? offered : translated(offered, language);
  return Object.entries(GROUPS).map(([group, name]) => [
    name,
    named.filter((entry) => entry.group === Number(group)).map(lineOf),
  ]);
}

function translated(offered: EmojiEntry[], language: string): EmojiEntry[] {
  const combined = trusted<Combined>(
    jsonOf(`cldr-annotations-derived-modern/annotationsDerived/${language}/annotations.json`),
  );
  const single = trusted<Single>(
    jsonOf(`cldr-annotations-modern/annotations/${language}/annotations.json`),
  );
  const names = { ...combined.annotationsDerived.annotations, ...single.annotations.annotations };
  return offered.map((entry) => {
    // CLDR writes them without the mark of a coloured drawing
    const known = names[entry.emoji] ?? names[entry.emoji.replaceAll('\ufe0f', '')];
    const annotation = known?.tts?.[0];
    if (annotation === undefined) throw new Error(`${entry.emoji} has no name in ${language}`);
    return { ...entry, annotation, tags: known?.default ?? [] };
  });
}

function lineOf({ emoji, annotation, tags = [] }: EmojiEntry): Line {
  const known = annotation.toLowerCase().split(' ');
  const more = tags.filter((tag) => tag !== annotation && !known.includes(tag));
  return `${emoji} ${[annotation, ...more].join('|')}`;
}

function jsonOf(file: string): unknown {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(file)), 'utf8'));
}
