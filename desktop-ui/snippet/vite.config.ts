import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { emojiData } from './scripts/emojiData.ts';

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

/** Offers the emoji with their names in a language. */
const emoji = (language: string) => ({
  name: 'emoji-data',
  resolveId: (id: string) => (id === 'virtual:emoji' ? '\0emoji' : null),
  load: (id: string) =>
    id === '\0emoji' ? `export default ${JSON.stringify(emojiData(language))}` : null,
});

const OUT = '../target/classes/static/snippet';

/** Scripts that a page loads later, or the settings for their preview, by the mode that builds them; first of all. */
const LATER = ['live', 'forms', 'files', 'window', 'greeting', 'preview'];

/** The texts of the languages but English, each a script of its own. */
const CATALOGUES = ['it', 'de', 'es', 'fr', 'ar'];

/** How a script with the emoji of a language is called. */
const EMOJI = /^emoji-(\w+)$/;

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

/** What a script is made of. */
function entryOf(mode: string): string {
  if (CATALOGUES.includes(mode)) return 'catalogue';
  if (EMOJI.test(mode)) return 'emoji';
  return LATER.includes(mode) ? mode : 'main';
}

export default defineConfig(({ command, mode }) => {
  const isCatalogue = CATALOGUES.includes(mode);
  const emojiLanguage = EMOJI.exec(mode)?.[1];
  const isLater = isCatalogue || emojiLanguage !== undefined || LATER.includes(mode);
  const version = (name: string) => (command === 'build' && !isLater ? versionOf(name) : '');
  const versionsOf = (languages: string[], script: (language: string) => string) =>
    JSON.stringify(Object.fromEntries(languages.map((code) => [code, version(script(code))])));
  const versions = LATER.map((name) => [
    `${name.toUpperCase()}_VERSION`,
    JSON.stringify(version(name)),
  ]);
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      ...Object.fromEntries(versions),
      CATALOGUE_VERSIONS: versionsOf(CATALOGUES, (code) => code),
      EMOJI_VERSIONS: versionsOf(['en', ...CATALOGUES], (code) => `emoji-${code}`),
    },
    plugins: [asciiOnly, emoji(emojiLanguage ?? 'en'), catalogue(mode)],
    build: {
      target: 'es2022',
      outDir: OUT,
      emptyOutDir: mode === 'live',
      lib: {
        entry: `src/${entryOf(mode)}.ts`,
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
