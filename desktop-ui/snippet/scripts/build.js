// Builds the scripts that are loaded later, and then the first one, which knows their ages.
import { build } from 'vite';

const MODES = [
  'live',
  'forms',
  'files',
  'window',
  'greeting',
  'preview',
  'it',
  'de',
  'es',
  'fr',
  'ar',
  ...['en', 'it', 'de', 'es', 'fr', 'ar'].map((language) => `emoji-${language}`),
];

for (const mode of [...MODES, 'production']) await build({ mode, logLevel: 'warn' });
