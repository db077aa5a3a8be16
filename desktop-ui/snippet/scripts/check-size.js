// Fails the build when the first load outgrows its budget or could be garbled by a host page's charset.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 25_000;
const script = readFileSync(
  new URL('../../target/classes/static/snippet/parley.js', import.meta.url),
);
const size = gzipSync(script, { level: 9 }).length;
const garbled = script.findIndex((byte) => byte > 127);

console.log(`parley.js: ${size} of ${BUDGET_BYTES} bytes gz`);
if (size > BUDGET_BYTES) {
  console.error('The snippet is too big for its first load.');
  process.exitCode = 1;
}
if (garbled >= 0) {
  console.error(`The snippet is not ASCII only: byte ${garbled}.`);
  process.exitCode = 1;
}
