import type { preChat as english } from './enPreChat';
import type { Translated } from './translate';

/** Texts of the form that a website's chats begin with. */
export const preChat: Translated<typeof english> = {
  'preChat.title': 'Modulo prima della chat',
  'preChat.link': 'Ciò che i clienti compilano prima di una chat.',
  'preChat.text':
    'Ciò che i clienti compilano prima del primo messaggio. L’operatore lo legge accanto alla chat.',
  'preChat.failed': 'Non è stato possibile caricare i moduli.',
  'preChat.saved': 'Il modulo di {website} è salvato.',
  'preChat.choice': 'Le chat iniziano con',
  'preChat.none': 'Nome e messaggio',
  'preChat.none.help': 'Il nome può restare vuoto.',
  'settings.audit.action.website.pre-chat-form-changed':
    'ha cambiato il modulo prima della chat di un sito',
};
