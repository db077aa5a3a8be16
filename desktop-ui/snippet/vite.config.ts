import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
    const all: EmojiEntry[] = JSON.parse(readFileSync(file, 'utf8'));
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

/** Scripts that a page loads later, or the settings for their preview, by the mode that builds them; first of all. */
const LATER = ['live', 'forms', 'emoji', 'files', 'window', 'greeting', 'preview'];

/** The texts of the languages but English, each a script of its own. */
const CATALOGUES = ['it', 'de', 'es', 'fr', 'ar'];

/** The age of a script that is loaded later. */
function versionOf(name: string): string {
  const script = readFileSync(new URL(`${OUT}/parley-${name}.js`, import.meta.url));
  return createHash('sha256').update(script).digest('hex').slice(0, 12);
}

/** Resolves the texts that the script of a language is made of. */
const catalogue = (mode: string) => ({
  name: 'catalogue',
  resolveId: (id: string) =>
    id === 'virtual:catalogue'
      ? fileURLToPath(new URL(`src/languages/${mode}.ts`, import.meta.url))
      : null,
});

export default defineConfig(({ command, mode }) => {
  const isCatalogue = CATALOGUES.includes(mode);
  const isLater = isCatalogue || LATER.includes(mode);
  const version = (name: string) => (command === 'build' && !isLater ? versionOf(name) : '');
  const versions = LATER.map((name) => [
    `${name.toUpperCase()}_VERSION`,
    JSON.stringify(version(name)),
  ]);
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      ...Object.fromEntries(versions),
      CATALOGUE_VERSIONS: JSON.stringify(
        Object.fromEntries(CATALOGUES.map((code) => [code, version(code)])),
      ),
    },
    plugins: [asciiOnly, emojiData, catalogue(mode)],
    build: {
      target: 'es2022',
      outDir: OUT,
      emptyOutDir: mode === 'live',
      lib: {
        entry: isCatalogue ? 'src/catalogue.ts' : `src/${isLater ? mode : 'main'}.ts`,
        formats: ['iife'],
        name: 'parley',
        fileName: () => (isLater ? `parley-${mode}.js` : 'parley.js'),
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
