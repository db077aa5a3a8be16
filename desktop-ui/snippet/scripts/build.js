// Builds the scripts that are loaded later, and then the first one, which knows their ages.
import { build } from 'vite';

const MODES = [
  'live',
  'forms',
  'emoji',
  'files',
  'window',
  'greeting',
  'preview',
  'it',
  'de',
  'es',
  'fr',
  'ar',
];

for (const mode of [...MODES, 'production']) await build({ mode, logLevel: 'warn' });
