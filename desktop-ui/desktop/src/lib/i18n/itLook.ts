import type { look as english } from './enLook';
import type { Translated } from './translate';

/** Texts about what pages tell of their customers. */
export const look: Translated<typeof english> = {
  'attributes.title': 'Comunicato dalla pagina',
  'attributes.unverified': 'Non verificato: lo dice la pagina.',
  'attributes.failed': 'Non è stato possibile caricare ciò che la pagina ha comunicato.',
};
