import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env['PARLEY_DEV_SERVER'] ?? 'http://localhost:8080';
const proxied = { target: server, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../target/classes/static',
    // The snippet's build writes into the same folder.
    emptyOutDir: false,
    assetsDir: 'assets',
    // Keeps index.html free of inline scripts, which the content security policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
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
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
