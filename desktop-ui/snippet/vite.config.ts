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

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [asciiOnly],
  build: {
    target: 'es2022',
    outDir: '../target/classes/static/snippet',
    emptyOutDir: true,
    lib: { entry: 'src/main.ts', formats: ['iife'], name: 'parley', fileName: () => 'parley.js' },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    css: { include: /.*/ },
  },
});
