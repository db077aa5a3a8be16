import type { greetings as english } from './enGreetings';
import type { Translated } from './translate';

/** Texts of a website's greetings. */
export const greetings: Translated<typeof english> = {
  'greetings.title': 'Messaggi di benvenuto',
  'greetings.link': 'Ciò che il sito dice da sé ai clienti sulle sue pagine.',
  'greetings.text':
    'Un messaggio di benvenuto sta accanto al pulsante della chat; chi risponde apre la chat. Ogni cliente vede ciascun messaggio una volta per visita, nessuno mentre le chat non sono possibili, e non più dopo averne chiuso uno.',
  'greetings.failed': 'Non è stato possibile caricare i messaggi di benvenuto.',
  'greetings.saved': 'I messaggi di benvenuto di {website} sono salvati.',
  'greetings.list': 'Messaggi',
  'greetings.order': 'Viene mostrato il primo adatto.',
  'greetings.none': 'Le pagine del sito non danno ancora il benvenuto a nessuno.',
  'greetings.add': 'Aggiungi messaggio',
  'greetings.one': 'Messaggio {number}',
  'greetings.remove': 'Rimuovi il messaggio {number}',
  'greetings.up': 'Sposta in su il messaggio {number}',
  'greetings.down': 'Sposta in giù il messaggio {number}',
  'greetings.says': 'Testo',
  'greetings.visitors': 'Per',
  'greetings.visitors.EVERYBODY': 'Tutti',
  'greetings.visitors.NEW': 'Chi non ha mai usato la chat',
  'greetings.visitors.RETURNING': 'Chi ha già usato la chat',
  'greetings.page': 'Pagine',
  'greetings.page.help': 'Il percorso, come /scarponi/*; un asterisco sta per qualsiasi cosa.',
  'greetings.page.all': 'Tutte le pagine',
  'greetings.page.wrong': 'Inserire un percorso che inizi con /, con al massimo {most} asterischi.',
  'greetings.seconds': 'Dopo secondi',
  'greetings.seconds.help': 'Sulla pagina',
  'greetings.enabled': 'In uso',
  'settings.audit.action.website.greetings-changed':
    'ha cambiato i messaggi di benvenuto di un sito',
  'greetings.wrong': 'Alcuni messaggi non sono validi.',
};
