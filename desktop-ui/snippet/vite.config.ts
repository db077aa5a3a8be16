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

const OUT = '../target/classes/static/snippet';

/** The age of the second script, which is built first. */
function liveVersion(): string {
  const script = readFileSync(new URL(`${OUT}/parley-live.js`, import.meta.url));
  return createHash('sha256').update(script).digest('hex').slice(0, 12);
}

export default defineConfig(({ command, mode }) => {
  const live = mode === 'live';
  const version = command === 'build' && !live ? liveVersion() : '';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { LIVE_VERSION: JSON.stringify(version) },
    plugins: [asciiOnly],
    build: {
      target: 'es2022',
      outDir: OUT,
      emptyOutDir: live,
      lib: {
        entry: live ? 'src/live.ts' : 'src/main.ts',
        formats: ['iife'],
        name: 'parley',
        fileName: () => (live ? 'parley-live.js' : 'parley.js'),
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
