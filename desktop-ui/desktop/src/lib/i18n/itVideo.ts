import type { video as english } from './enVideo';
import type { Translated } from './translate';

/** Texts of video calls. */
export const video: Translated<typeof english> = {
  'conversation.more': 'Altre azioni',
  'video.start': 'Avvia videochiamata',
  'video.end': 'Termina videochiamata',
  'video.startFailed': 'Non è stato possibile avviare la videochiamata. {why}',
  'video.full':
    'Ora non si possono avviare altre videochiamate (limite: {limit}). Riprovare quando una è terminata.',
  'video.notEnabled': 'Le videochiamate non sono attive per questo sito.',
  'video.endFailed': 'Non è stato possibile terminare la videochiamata. {why}',
  'video.joinFailed': 'Non è stato possibile partecipare alla videochiamata. {why}',
  'video.blocked':
    'Il browser ha bloccato la nuova scheda: consentire i pop-up per questa pagina e partecipare di nuovo.',
  'video.over': 'È terminata.',
  'video.card': 'Videochiamata',
  'video.card.text': 'Ora entrambi possono partecipare.',
  'video.card.ended': 'Terminata dopo {duration}',
  'video.join': 'Partecipa alla videochiamata',
  'video.bar': 'Videochiamate',
  'video.bar.call': 'Videochiamata con {contact}',
  'video.bar.join': 'Partecipa',
  'video.bar.joinWith': 'Partecipa alla videochiamata con {contact}',
  'video.bar.end': 'Termina',
  'video.bar.endWith': 'Termina la videochiamata con {contact}',
  'video.bar.elapsed': 'In corso da {duration}',
};
