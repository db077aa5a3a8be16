import { EN } from './en';
import type { Language } from './language';

/** Its other texts are where they are used. */
export const ENGLISH: Language = { tag: 'en', dir: 'ltr', words: EN };
