import type { hints as english } from './enHints';
import type { Translated } from './translate';

/** Texts of a website's queue hints. */
export const hints: Translated<typeof english> = {
  'hints.title': 'Indicazioni di coda',
  'hints.link': 'Con quali parole le pagine del sito possono chiedere un’altra coda.',
  'hints.text':
    "Una pagina chiede una coda con una parola: data-queue=\"sales\" sullo script, o parley('setQueueHint', 'sales'). Le pagine senza parola, e le parole che non sono qui, hanno la coda del sito.",
  'hints.failed': 'Non è stato possibile caricare le indicazioni di coda.',
  'hints.saved': 'Le indicazioni di coda di {website} sono salvate.',
  'hints.list': 'Parole e code',
  'hints.list.text': 'Valgono dove il flusso propone le chat alla coda del sito.',
  'hints.none': 'Le pagine del sito non possono ancora chiedere una coda.',
  'hints.add': 'Aggiungi parola',
  'hints.remove': 'Rimuovi la parola {number}',
  'hints.word': 'Parola {number}',
  'hints.word.example': 'vendite',
  'hints.word.wrong': 'Inserire da 1 a 40 lettere minuscole, cifre o trattini.',
  'hints.word.twice': 'Questa parola c’è due volte.',
  'hints.queue': 'Coda della parola {number}',
  'hints.wrong': 'Alcune parole non sono valide.',
  'settings.audit.action.website.queue-hints-changed':
    'ha cambiato le indicazioni di coda di un sito',
};
