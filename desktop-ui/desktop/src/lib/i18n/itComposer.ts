import type { composer as english } from './enComposer';
import type { Translated } from './translate';

/** Where an agent writes. */
export const composer: Translated<typeof english> = {
  'composer.tools': 'Strumenti di scrittura',
  'composer.bold': 'Grassetto',
  'composer.italic': 'Corsivo',
  'composer.emoji': 'Emoji',
  'emoji.failed': 'Non è stato possibile caricare gli emoji.',
};
