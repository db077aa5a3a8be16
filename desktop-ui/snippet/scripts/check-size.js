// Fails the build when a script outgrows its budget or could be garbled by a host page's charset.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes as gzip leaves them. parley.js is what every page loads; the others follow when they are needed. */
const BUDGETS = {
  'parley.js': 25_000,
  'parley-live.js': 10_000,
  'parley-forms.js': 10_000,
  'parley-files.js': 10_000,
  'parley-window.js': 25_000,
  'parley-greeting.js': 10_000,
  'parley-preview.js': 60_000,
  ...Object.fromEntries(
    ['en', 'it', 'de', 'es', 'fr', 'ar'].map((language) => [`parley-emoji-${language}.js`, 60_000]),
  ),
  ...Object.fromEntries(
    ['it', 'de', 'es', 'fr', 'ar'].map((language) => [`parley-${language}.js`, 6_000]),
  ),
};

for (const [name, budget] of Object.entries(BUDGETS)) {
  const script = readFileSync(
    new URL(`../../target/classes/static/snippet/${name}`, import.meta.url),
  );
  const size = gzipSync(script, { level: 9 }).length;
  console.log(`${name}: ${size} of ${budget} bytes gz`);
  if (size > budget) fail(`${name} is too big.`);
  const garbled = script.findIndex((byte) => byte > 127);
  if (garbled >= 0) fail(`${name} is not ASCII only: byte ${garbled}.`);
}

function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
