import type { transcripts as english } from './enTranscripts';
import type { Translated } from './translate';

/** Texts of transcripts and of their settings. */
export const transcripts: Translated<typeof english> = {
  'transcript.action': 'Scarica la trascrizione',
  'transcript.title': 'Scarica la trascrizione',
  'transcript.unknown': 'Non è stato possibile cercare la trascrizione: {why}',
  'transcript.text.one': 'La chat come PDF, finora con 1 messaggio.',
  'transcript.text': 'La chat come PDF, finora con {count} messaggi.',
  'transcript.notes': 'Includi note interne e suggerimenti',
  'transcript.attachments': 'Mostra le immagini e allega i file',
  'transcript.none': 'Non puoi scaricare trascrizioni.',
  'transcript.download': 'Scarica',
  'transcript.making': 'Preparazione della trascrizione…',
  'transcript.progress': 'Avanzamento della trascrizione',
  'transcript.failed': 'Non è stato possibile preparare la trascrizione: {why}',
  'settings.page.transcripts': 'Trascrizioni',
  'settings.audit.action.transcript.settings-changed': 'ha cambiato chi può avere le trascrizioni',
  'settings.audit.action.transcript.made': 'ha scaricato una trascrizione',
  'settings.audit.subject.transcript': 'Interazione',
  'settings.transcripts.title': 'Trascrizioni',
  'settings.transcripts.text':
    'Una trascrizione è una chat come PDF. Gli operatori possono scaricare quelle delle proprie chat se qui è consentito, i supervisori quelle di tutte, ogni volta con registrazione.',
  'settings.transcripts.failed':
    'Non è stato possibile caricare le impostazioni delle trascrizioni.',
  'settings.transcripts.saved': 'Le impostazioni delle trascrizioni sono salvate.',
  'settings.transcripts.agents': 'Operatori',
  'settings.transcripts.agentPlain.label':
    'Gli operatori possono scaricare le trascrizioni senza allegati',
  'settings.transcripts.agentPlain.help': 'Immagini e file sono soltanto nominati.',
  'settings.transcripts.agentAttachments.label':
    'Gli operatori possono scaricare le trascrizioni con gli allegati',
  'settings.transcripts.agentAttachments.help':
    'Le immagini sono visibili, gli altri file sono allegati al PDF.',
  'settings.transcripts.agentNotes.label': 'Gli operatori possono includere le note interne',
  'settings.transcripts.agentNotes.help':
    'Altrimenti note e suggerimenti sono esclusi. I clienti non li ricevono mai.',
  'settings.transcripts.customers': 'Clienti',
  'settings.transcripts.websites.label': 'Siti i cui clienti possono scaricare le proprie chat',
  'settings.transcripts.mail.label':
    'Siti i cui clienti possono ricevere le proprie chat per posta',
  'settings.transcripts.mail.none': 'La posta parte quando in Posta è impostato un server.',
  'settings.transcripts.websites.none': 'Non ci sono ancora siti.',
};
