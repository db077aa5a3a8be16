import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Escapes what is not ASCII, so that a host page's own charset cannot garble the texts. */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const file of Object.values(bundle)) {
      file.code = file.code?.replace(
        /[^\x00-\x7f]/g,
        (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'),
      );
    }
  },
};

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

interface EmojiEntry {
  emoji: string;
  annotation: string;
  tags?: string[];
  group: number;
}

/** Offers the pinned emoji data in as few bytes as the snippet needs. */
const emojiData = {
  name: 'emoji-data',
  resolveId: (id: string) => (id === 'virtual:emoji' ? '\0emoji' : null),
  load(id: string) {
    if (id !== '\0emoji') return null;
    const file = new URL(import.meta.resolve('emoji-picker-element-data/en/cldr/data.json'));
    const all = JSON.parse(readFileSync(file, 'utf8')) as EmojiEntry[];
    const groups = Object.entries(GROUPS).map(([group, name]) => [
      name,
      all.filter((entry) => entry.group === Number(group)).map(lineOf),
    ]);
    return `export default ${JSON.stringify(groups)}`;
  },
};

function lineOf({ emoji, annotation, tags = [] }: EmojiEntry): string {
  const known = annotation.toLowerCase().split(' ');
  return `${emoji} ${[annotation, ...tags.filter((tag) => !known.includes(tag))].join('|')}`;
}

const OUT = '../target/classes/static/snippet';

/** Scripts that a page loads later, by the mode that builds them; they are built first. */
const LATER = {
  live: 'parley-live.js',
  forms: 'parley-forms.js',
  emoji: 'parley-emoji.js',
  files: 'parley-files.js',
} as const;

function isLater(mode: string): mode is keyof typeof LATER {
  return mode in LATER;
}

/** The age of a script that is loaded later. */
function versionOf(name: string): string {
  const script = readFileSync(new URL(`${OUT}/${name}`, import.meta.url));
  return createHash('sha256').update(script).digest('hex').slice(0, 12);
}

export default defineConfig(({ command, mode }) => {
  const later = isLater(mode) ? mode : null;
  const version = (name: string) =>
    JSON.stringify(command === 'build' && later === null ? versionOf(name) : '');
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      LIVE_VERSION: version(LATER.live),
      FORMS_VERSION: version(LATER.forms),
      EMOJI_VERSION: version(LATER.emoji),
      FILES_VERSION: version(LATER.files),
    },
    plugins: [asciiOnly, emojiData],
    build: {
      target: 'es2022',
      outDir: OUT,
      emptyOutDir: later === 'live',
      lib: {
        entry: `src/${later ?? 'main'}.ts`,
        formats: ['iife'],
        name: 'parley',
        fileName: () => (later === null ? 'parley.js' : LATER[later]),
      },
    },
    test: {
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['test/setup.ts'],
      css: { include: /.*/ },
    },
  };
});
