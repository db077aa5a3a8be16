import type { lines as english } from './enLines';
import type { Translated } from './translate';

/** What Parley itself says in a chat, by the kind of the message. */
export const lines: Translated<typeof english> = {
  'line.AGENT_CHANGED': '{name} si è unito alla chat.',
  'line.AGENT_LOST':
    'La connessione con il tuo operatore si è interrotta. Cerchiamo qualcun altro.',
  'line.IDLE_WARNING': 'Sei ancora lì?',
  'line.IDLE_CLOSES': 'Sei ancora lì? Questa chat si chiude tra {count} minuti se nessuno scrive.',
  'line.IDLE_CLOSES.one': 'Sei ancora lì? Questa chat si chiude tra 1 minuto se nessuno scrive.',
  'line.FORM_ASKED': 'Compila questo modulo.',
  'line.FORM_ANSWERED': 'Il modulo è stato inviato.',
  'line.FORM_TIME_OVER': 'Il tempo per il modulo è scaduto. La chat continua senza.',
  'line.VIDEO_CALL': 'Videochiamata',
  'line.VIDEO_CALL_ENDED': 'Videochiamata terminata dopo {time}',
};
