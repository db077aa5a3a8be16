import type { en } from './en';
import { alerts } from './itAlerts';
import { canned } from './itCanned';
import { composer } from './itComposer';
import { contacts } from './itContacts';
import { dispositions } from './itDispositions';
import { files } from './itFiles';
import { flows } from './itFlows';
import { greetings } from './itGreetings';
import { hints } from './itHints';
import { hours } from './itHours';
import { interactions } from './itInteractions';
import { lines } from './itLines';
import { look } from './itLook';
import { mail } from './itMail';
import { notes } from './itNotes';
import { offline } from './itOffline';
import { preChat } from './itPreChat';
import { routing } from './itRouting';
import { routingSettings } from './itRoutingSettings';
import { settings } from './itSettings';
import { supervision } from './itSupervision';
import { transcripts } from './itTranscripts';
import { video } from './itVideo';
import { websiteLook } from './itWebsiteLook';
import type { Catalogue, Translated } from './translate';

export { problems } from './itProblems';

const parts = {
  ...alerts,
  ...supervision,
  ...canned,
  ...composer,
  ...dispositions,
  ...files,
  ...flows,
  ...greetings,
  ...hints,
  ...hours,
  ...preChat,
  ...routing,
  ...routingSettings,
  ...mail,
  ...notes,
  ...offline,
  ...settings,
  ...transcripts,
  ...video,
  ...websiteLook,
  ...contacts,
  ...interactions,
  ...lines,
  ...look,
};

/** What `en.ts` says itself; a key that is missing here is one of it or of a file not named above. */
const rest: Translated<Omit<typeof en, keyof typeof parts>> = {
  'app.name': 'Parley',
  'app.loading': 'Caricamento di Parley',
  'app.retry': 'Riprova',
  'app.cancel': 'Annulla',
  'app.dismiss': 'Chiudi avviso',
  'app.crash.title': 'In questa pagina qualcosa è andato storto',
  'app.crash.text': 'Le chat sono al sicuro sul server. Ricaricare la pagina per continuare.',
  'app.crash.action': 'Ricarica',
  'form.save': 'Salva',
  'form.saving': 'Salvataggio…',
  'form.dirty': 'Modifiche non salvate',
  'form.discard': 'Annulla le modifiche',
  'form.failed': 'Non salvato. {why}',
  'form.allowed': 'Consentito: {rule}.',
  'form.leave.title': 'Uscire senza salvare?',
  'form.leave.text': 'Le modifiche in questa pagina non sono ancora salvate.',
  'form.leave.stay': 'Resta qui',
  'form.leave.action': 'Esci senza salvare',
  'form.refused': 'Il server non accetta questo valore.',
  'contact.unnamed': 'Cliente {id}',

  'signIn.title': 'Accesso a Parley',
  'signIn.text': 'Rispondere alle chat dei clienti da un unico posto.',
  'signIn.loggedOut': 'Disconnessione avvenuta.',
  'signIn.failed': 'L’accesso non è riuscito. Riprovare.',
  'signIn.action': 'Accedi',
  'signIn.redirecting': 'Apertura della pagina di accesso',
  'session.expired.title': 'La sessione è terminata',
  'session.expired.text':
    'Accedere di nuovo per continuare. Ciò che è stato scritto è conservato, e i messaggi non inviati partiranno allora.',
  'session.expired.action': 'Accedi di nuovo',
  'session.unreachable.title': 'Parley non è raggiungibile',
  'session.unreachable.text': 'Controllare la connessione di rete. I tentativi continuano.',

  'account.button': 'Profilo: {name}',
  'account.alias': 'I clienti vedono il nome {alias}',
  'account.language': 'Lingua',
  'account.language.failed': 'Non è stato possibile caricare la lingua. Riprovare.',
  'account.logOut': 'Esci',
  'account.logOut.failed': 'La disconnessione non è riuscita. Riprovare.',
  'scheme.light': 'Tema: chiaro',
  'scheme.dark': 'Tema: scuro',
  'scheme.auto': 'Tema: automatico',

  'area.nav': 'Aree',
  'area.chats': 'Chat',
  'area.supervision': 'Supervisione',
  'area.flows': 'Flussi',
  'area.settings': 'Impostazioni',
  'area.denied.title': 'Non per questo account',
  'area.denied.text': 'Nessun ruolo per quest’area. Se serve, chiedere all’amministratore.',
  'noDesk.title': 'Salve {name}',
  'noDesk.text':
    'L’account non ha ancora un ruolo in Parley. Chiedere all’amministratore quello che serve: operatore, supervisore, analista o amministratore.',

  'presence.button': 'Presenza: {state}',
  'presence.AVAILABLE': 'Disponibile',
  'presence.PAUSED': 'In pausa',
  'presence.pausedFor': 'In pausa – {reason}',
  'presence.OFFLINE': 'Non in linea',
  'presence.since': 'dalle {time}',
  'presence.pause': 'In pausa…',
  'presence.back': 'Indietro',
  'presence.reason.break': 'Pausa breve',
  'presence.reason.lunch': 'Pranzo',
  'presence.reason.meeting': 'Riunione',
  'presence.reason.training': 'Formazione',
  'presence.reason.other': 'Altro…',
  'presence.other.title': 'Perché la pausa?',
  'presence.other.label': 'Motivo',
  'presence.other.action': 'Metti in pausa',
  'presence.failed': 'Non è stato possibile cambiare la presenza. {why}',
  'presence.goAvailable': 'Passa a disponibile',

  'connection.lost': 'Connessione interrotta – nuovo tentativo…',
  'connection.lost.text': 'I messaggi scritti sono conservati e partono quando torna.',

  'offers.label': 'Offerte',
  'offers.title': 'Chat in arrivo',
  'offers.announce': 'Nuova chat da {contact}, {website}',
  'offers.notification.title': 'Nuova chat da {contact}',
  'offer.label': 'Offerta da {contact}',
  'offer.waiting': 'In attesa da {age}',
  'offer.waiting.now': 'Appena arrivata',
  'offer.left': '{seconds} secondi rimasti',
  'offer.expired': 'Tempo scaduto',
  'offer.accept': 'Accetta',
  'offer.reject': 'Rifiuta',
  'offer.reject.why': 'Perché no?',
  'offer.reject.busy': 'Occupato',
  'offer.reject.subject': 'Non di competenza',
  'offer.reject.language': 'Lingua',
  'offer.reject.other': 'Altro…',
  'offer.reject.title': 'Perché rifiutare questa chat?',
  'offer.reject.label': 'Motivo',
  'offer.takenBy': 'Presa da {name}',
  'offer.taken': 'Presa da qualcun altro',
  'offer.customerLeft': 'Il cliente è andato via',
  'offer.timedOut': 'Nessuna risposta in tempo',
  'offer.agentGone': 'Ritirata per assenza',
  'offer.noRoom': 'Ritirata: raggiunto il numero massimo di chat',
  'offer.queueTimeOver': 'Ritirata: il tempo della coda è scaduto',
  'offer.supervisor': 'Ritirata da un supervisore',
  'offer.transferWithdrawn': 'Il trasferimento è stato ritirato',
  'offer.gone': 'Non più offerta',
  'offer.atCapacity': 'Raggiunto il numero massimo di chat contemporanee.',

  'chats.label': 'Chat',
  'chats.title': 'Chat',
  'chats.load': '{open} di {capacity}',
  'chats.load.label': '{open} di {capacity} chat in uso',
  'chats.none': 'Le chat accettate compaiono qui.',
  'chats.failed': 'Non è stato possibile caricare le chat.',
  'chat.tab.unread': '{contact}, {count} non letti',
  'chat.tab.closed': '{contact}, chiusa',
  'chat.you': 'Io: {text}',
  'chat.waits': 'Il cliente attende da {age}',
  'chat.draft': 'Bozza: {text}',
  'chat.notSent': 'Non inviato',
  'chat.typing': 'Sta scrivendo…',
  'chat.noMessages': 'Ancora nessun messaggio',

  'empty.available.title': 'Ancora nessuna chat',
  'empty.available.text': 'Disponibilità attiva: la prossima suona qui.',
  'empty.paused.title': 'In pausa',
  'empty.paused.text': 'Nessuna nuova chat viene offerta fino al ritorno alla disponibilità.',
  'empty.offline.title': 'Non in linea',
  'empty.offline.text': 'Passare a disponibile per ricevere offerte di chat.',
  'empty.choose.title': 'Scegliere una chat',
  'empty.choose.text': 'Le chat aperte sono nell’elenco.',

  'conversation.back': 'Torna alle chat',
  'conversation.started': 'Iniziata {time}',
  'conversation.details': 'Dettagli dell’interazione',
  'conversation.close': 'Chiudi la chat',
  'conversation.failed': 'Non è stato possibile caricare i messaggi.',
  'conversation.customerClosed': 'Il cliente ha chiuso la chat',
  'conversation.agentClosed': 'Chat chiusa dall’operatore',
  'conversation.supervisorClosed': 'Chiusa dal supervisore: {reason}',
  'conversation.note': 'Nota di {author} · non per il cliente',
  'conversation.whisper': 'Suggerimento di {author} · non visibile ad altri',
  'conversation.systemClosed': 'La chat è stata chiusa',
  'conversation.typing': '{contact} sta scrivendo…',
  'conversation.new': 'Nuovi messaggi',
  'conversation.bottom': 'Vai all’ultimo messaggio',
  'close.title': 'Chiudere questa chat?',
  'close.text': 'La chat termina per {contact}. Non può essere riaperta.',
  'close.unsent': 'Un messaggio non è ancora inviato; andrebbe perso.',
  'close.action': 'Chiudi la chat',
  'close.failed': 'Non è stato possibile chiudere la chat. {why}',

  'log.label': 'Messaggi',
  'age.now': 'ora',
  'age.days': '{count} g',
  'day.today': 'Oggi',
  'day.yesterday': 'Ieri',
  'state.sending': 'Invio in corso',
  'state.sent': 'Inviato, non consegnato',
  'state.delivered': 'Consegnato',
  'state.read': 'Letto',
  'state.failed': 'Non inviato',
  'message.retry': 'Riprova',
  'message.discard': 'Elimina',
  'message.from.you': 'Io',

  'composer.label': 'Messaggio',
  'composer.placeholder': 'Scrivere un messaggio',
  'composer.hint': 'Invio spedisce, Maiusc+Invio va a capo',
  'composer.send': 'Invia',
  'composer.left': '{count} caratteri rimasti',
  'composer.over': '{count} caratteri di troppo',

  'details.label': 'Dettagli dell’interazione',
  'details.website': 'Sito',
  'details.queue': 'Coda',
  'details.page': 'Pagina',
  'details.referrer': 'Provenienza',
  'details.agent': 'Operatore',
  'details.started': 'Iniziata',
  'details.accepted': 'Accettata',
  'details.closed': 'Chiusa',
  'details.lastMessage': 'Ultimo messaggio',
  'details.id': 'ID interazione',
  'details.none': '–',
  'details.state.WAITING': 'In attesa',
  'details.state.CONVERSATION': 'Conversazione',
  'details.state.CLOSED': 'Chiusa',

  'error.network': 'Il server non è raggiungibile.',
  'error.timeout': 'Il server non ha risposto in tempo.',
  'error.refused': 'Il server ha rifiutato la richiesta.',
  'error.unknown': 'Qualcosa è andato storto.',
  'error.tooLong': 'Il messaggio è troppo lungo.',
  'error.empty': 'Il messaggio è vuoto.',
  'error.closed': 'La chat è chiusa.',
  'error.idReused': 'Questo messaggio è già stato inviato con un altro testo.',
  'error.notYours': 'La chat è passata a qualcun altro.',
};

/** Every text of the desktop in Italian. */
export const it: Catalogue = { ...parts, ...rest };
