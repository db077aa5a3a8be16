import type { offline as english } from './enOffline';
import type { Translated } from './translate';

/** The texts of the page Offline messages. */
export const offline: Translated<typeof english> = {
  'offline.title': 'Messaggi offline',
  'offline.text': 'Ciò che i clienti hanno lasciato quando nessuna chat era possibile.',
  'offline.show': 'Quali messaggi mostrare',
  'offline.show.open': 'Aperti',
  'offline.show.done': 'Gestiti',
  'offline.failed': 'Non è stato possibile caricare i messaggi offline.',
  'offline.more': 'Mostra messaggi meno recenti',
  'offline.more.failed': 'Non è stato possibile caricare i messaggi meno recenti.',
  'offline.none.open.title': 'Nessun messaggio aperto',
  'offline.none.open.text':
    'I messaggi compaiono qui quando i clienti scrivono fuori dagli orari di servizio, o quando nessuno può prendere la loro chat.',
  'offline.none.done.title': 'Ancora nulla di gestito',
  'offline.none.done.text': 'I messaggi gestiti da qualcuno si conservano qui.',
  'offline.from': 'Messaggio da {name}',
  'offline.noName': 'Persona senza nome',
  'offline.website': 'Sito',
  'offline.page': 'Pagina',
  'offline.reason': 'Perché',
  'offline.reason.OUTSIDE_HOURS': 'Fuori dagli orari di servizio',
  'offline.reason.LIMIT_REACHED': 'Troppe chat contemporaneamente',
  'offline.reason.UNMANAGED': 'Nessuno ha preso la chat',
  'offline.reason.OTHER': 'Scritto prima che le chat fossero di nuovo possibili',
  'offline.chat': 'Apri la chat',
  'offline.finish': 'Segna come gestito',
  'offline.finish.failed': 'Non salvato. Riprovare.',
  'offline.done': 'Gestito da {name}, {at}',
  'offline.open': '{count} aperti',
};
