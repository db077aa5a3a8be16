import type { notes as english } from './enNotes';
import type { Translated } from './translate';

/** Texts of internal notes and mentions. */
export const notes: Translated<typeof english> = {
  'note.mode.label': 'Che cosa si scrive',
  'note.mode.reply': 'Risposta',
  'note.mode.note': 'Nota',
  'note.label': 'Nota per i colleghi',
  'note.placeholder': 'Scrivere una nota, @ menziona un collega',
  'note.hint': 'La vedono solo i colleghi, mai il cliente',
  'note.send': 'Aggiungi nota',
  'note.add': 'Aggiungi una nota',
  'note.failed': 'Non aggiunta: {why}',
  'supervision.note.mode': 'Nota',
  'supervision.whisper.mode': 'Suggerimento',

  'mention.list': 'Colleghi',
  'mention.count.one': '1 collega',
  'mention.count': '{count} colleghi',
  'mention.keys': '↑ ↓ per scegliere, Invio per menzionare, Esc per chiudere',
  'mention.loading': 'Caricamento dei colleghi',
  'mention.failed': 'Non è stato possibile caricare i colleghi.',
  'mention.agent': 'Operatore, {alias}',
  'mention.supervisor': 'Supervisore',
  'mention.both': 'Operatore e supervisore, {alias}',

  'mentions.button': 'Menzioni',
  'mentions.button.unseen': 'Menzioni, {count} nuove',
  'mentions.title': 'Menzioni',
  'mentions.none': 'Ancora nessuna menzione.',
  'mentions.failed': 'Non è stato possibile caricare le menzioni.',
  'mentions.new': 'Nuova',
  'mentions.from': 'Menzione da {author}',
  'mentions.about': 'Chat con {contact} · {website}',
  'mentions.open': 'Apri la chat',
  'mentions.show': 'Mostra',
};
