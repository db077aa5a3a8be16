import type { alerts as english } from './enAlerts';
import type { Translated } from './translate';

/** Texts of sounds, notifications and keyboard shortcuts. */
export const alerts: Translated<typeof english> = {
  'sound.mute': 'Disattiva i suoni',
  'sound.unmute': 'Attiva i suoni',
  'sound.blocked': 'Suono bloccato',
  'sound.blocked.action': 'Il suono è bloccato dal browser. Consenti',

  'alerts.title': 'Suono e notifiche',
  'alerts.before':
    'In questo browser è la prima volta. Assicurarsi di sentire e vedere una nuova chat.',
  'alerts.offer': 'Prima che arrivi la prima chat: si sentirà?',
  'alerts.offer.action': 'Verifica suono e notifiche',
  'alerts.offer.later': 'Non ora',
  'alerts.sound': 'Suono',
  'alerts.sound.on': 'Il suono è attivo. Si è sentito il suono di prova?',
  'alerts.sound.blocked':
    'Il browser blocca il suono finché non si preme un pulsante o un tasto in questa pagina.',
  'alerts.sound.muted': 'Il suono è disattivato in questo browser.',
  'alerts.sound.unsupported': 'Questo browser non ha il suono.',
  'alerts.sound.test': 'Riproduci il suono di prova',
  'alerts.sound.mute': 'Disattiva',
  'alerts.volume': 'Livello del suono',
  'alerts.notifications': 'Notifiche sul desktop',
  'alerts.notifications.about':
    'Avvisano delle nuove chat quando si guarda altrove: di chi è la chat, non che cosa è stato scritto.',
  'alerts.notifications.granted': 'Le notifiche sono consentite.',
  'alerts.notifications.denied':
    'Le notifiche sono bloccate. Vanno consentite per questa pagina nelle impostazioni del browser, accanto all’indirizzo.',
  'alerts.notifications.default': 'Le notifiche non sono ancora consentite.',
  'alerts.notifications.unsupported': 'Questo browser non ha le notifiche.',
  'alerts.notifications.ask': 'Consenti le notifiche',
  'alerts.notifications.test': 'Mostra una notifica di prova',
  'alerts.notifications.test.title': 'Così viene annunciata una nuova chat',
  'alerts.done': 'Fatto',

  'shortcuts.title': 'Scorciatoie da tastiera',
  'shortcuts.about': 'Quelle con Alt funzionano ovunque, anche mentre si scrive.',
  'shortcuts.accept': 'Accetta la prima offerta',
  'shortcuts.nextChat': 'Chat successiva',
  'shortcuts.previousChat': 'Chat precedente',
  'shortcuts.writeReply': 'Scrivi una risposta',
  'shortcuts.note': 'Risposta o nota',
  'shortcuts.closeChat': 'Chiudi la chat',
  'shortcuts.help': 'Questo elenco, se non si sta scrivendo',
  'shortcuts.cannedAnswers': 'Risposte pronte, mentre si scrive',
  'shortcuts.mention': 'Menziona un collega, in una nota',
};
