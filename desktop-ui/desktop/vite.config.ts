import { rmSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env['PARLEY_DEV_SERVER'] ?? 'http://localhost:8080';
const proxied = { target: server, changeOrigin: false };

const OUT = '../target/classes/static';

/** Removes the last build's scripts and styles; the snippet's build shares the folder. */
const freshAssets = {
  name: 'fresh-assets',
  apply: 'build' as const,
  buildStart: () =>
    rmSync(new URL(`${OUT}/assets`, import.meta.url), { recursive: true, force: true }),
};

export default defineConfig({
  plugins: [react(), freshAssets],
  build: {
    outDir: OUT,
    emptyOutDir: false,
    assetsDir: 'assets',
    // Keeps index.html free of inline scripts, which the content security policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The modeler's own chunk, which only analysts load, is 2.4 MB.
    chunkSizeWarningLimit: 2500,
  },
  server: {
    port: 5173,
    proxy: {
      '/api': proxied,
      '/oauth2': proxied,
      '/login': proxied,
      '/logout': proxied,
      '/ws': { ...proxied, ws: true },
    },
  },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          setupFiles: ['./src/test/language.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          testTimeout: 20_000,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['./src/test/language.ts', './src/test/setup.ts'],
        },
      },
    ],
  },
});
