import { en } from '../lib/i18n/en';
import { speak } from '../lib/i18n/translate';

// What a window does before it draws anything.
speak({ language: 'en', locale: 'en', texts: en, problems: null });
