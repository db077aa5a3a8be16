import type { routingSettings as english } from './enRoutingSettings';
import type { Translated } from './translate';

/** The texts of the settings of routing: queues, teams, agents and limits. */
export const routingSettings: Translated<typeof english> = {
  'settings.group.routing': 'Instradamento',
  'settings.page.queues': 'Code',
  'settings.page.teams': 'Gruppi',
  'settings.page.agents': 'Operatori',
  'settings.page.routing': 'Limiti',

  'form.number': 'Inserire un numero intero da {least} a {most}.',
  'form.line': 'Inserire da 1 a {most} caratteri.',
  'delete.action.sure': 'Elimina',
  'delete.failed': 'Non eliminato. {why}',
  'ticks.search': 'Cerca per nome',
  'ticks.count': '{count} di {all} scelti',
  'ticks.noMatch': 'Nulla ha questo nome.',

  'settings.queues.title': 'Code',
  'settings.queues.text':
    'Dove le chat attendono un operatore. Ogni coda ha i propri operatori e il proprio modo di sceglierli.',
  'settings.queues.failed': 'Non è stato possibile caricare le code.',
  'settings.queues.new': 'Nuova coda',
  'settings.queues.none.title': 'Ancora nessuna coda',
  'settings.queues.none.text': 'Senza una coda, nessuno riceve offerte di chat. Creare la prima.',
  'settings.queues.members': '{count} membri',
  'settings.queues.members.one': '1 membro',
  'settings.queues.teams': '{count} gruppi',
  'settings.queues.teams.one': '1 gruppo',
  'settings.queues.nobody': 'Nessun operatore',
  'settings.queues.weight': 'Peso {weight}',

  'settings.queue.unknown.title': 'Coda inesistente',
  'settings.queue.unknown.text': 'Forse qualcuno l’ha eliminata.',
  'settings.queue.unknown.action': 'Tutte le code',
  'settings.queue.saved': '{queue} è salvata.',
  'settings.queue.section': 'Coda',
  'settings.queue.name.label': 'Nome',
  'settings.queue.name.help': 'Con cui la conoscono flussi, supervisori e operatori.',
  'settings.queue.weight.label': 'Peso, da 0 a 10',
  'settings.queue.weight.help':
    'Un operatore di più code riceve prima la chat in attesa della coda di peso maggiore.',
  'settings.queue.strategy.title': 'Chi viene interpellato',
  'settings.queue.strategy.label': 'Strategia',
  'settings.queue.strategy.RING_ALL':
    'Tutti gli operatori che possono prendere la chat vengono interpellati insieme; la ottiene il primo che accetta.',
  'settings.queue.strategy.ROUND_ROBIN':
    'Gli operatori fanno a turno: viene interpellato chi segue chi ha preso l’ultima chat.',
  'settings.queue.strategy.LEAST_RECENT':
    'Viene interpellato chi non lo è da più tempo, prima di tutti chi non lo è mai stato.',
  'settings.queue.strategy.LEAST_BUSY': 'Viene interpellato chi ha la minore quota di chat in uso.',
  'settings.queue.times.title': 'Tempi',
  'settings.queue.times.text': 'Tutti in secondi.',
  'settings.queue.offerTimeoutSeconds.label': 'Tempo per rispondere a un’offerta',
  'settings.queue.offerTimeoutSeconds.help': 'Dopo viene interpellato l’operatore successivo.',
  'settings.queue.queueTimeoutSeconds.label': 'Attesa massima',
  'settings.queue.queueTimeoutSeconds.help': 'Dopo il flusso prosegue con il passo successivo.',
  'settings.queue.wrapUpSeconds.label': 'Post-chat dopo una chat',
  'settings.queue.wrapUpSeconds.help':
    'Per questo tempo una chat chiusa conta tra quelle dell’operatore. 0 = nessuno.',
  'settings.queue.skillsRelaxedAfterSeconds.label': 'Le competenze contano per',
  'settings.queue.skillsRelaxedAfterSeconds.help':
    'Dopo vengono interpellati anche operatori senza le competenze. Vuoto = sempre.',
  'settings.queue.reasons.title': 'Motivi di rifiuto',
  'settings.queue.reasons.text':
    'Tra cui gli operatori possono scegliere quando rifiutano un’offerta di questa coda, fino a {most}.',
  'settings.queue.reasons.none':
    'Nessuno proprio: gli operatori scelgono tra i motivi consueti o ne scrivono uno.',
  'settings.queue.reasons.one': 'Motivo {number}',
  'settings.queue.reasons.add': 'Aggiungi motivo',
  'settings.queue.reasons.remove': 'Rimuovi motivo {number}',
  'settings.queue.reasons.up': 'Sposta motivo {number} in su',
  'settings.queue.reasons.down': 'Sposta motivo {number} in giù',
  'settings.queue.reasons.twice': 'Ogni motivo una sola volta.',
  'settings.queue.reasons.needed':
    'Inserirne almeno uno, perché gli operatori devono sceglierne uno.',
  'settings.queue.required.label': 'Gli operatori devono scegliere un motivo',
  'settings.queue.required.help': 'Senza uno di questi un’offerta non può essere rifiutata.',
  'settings.queue.members.title': 'Membri',
  'settings.queue.members.text':
    'Operatori che appartengono direttamente alla coda. Un limite conta solo le chat di questa coda; vuoto = solo il limite dell’operatore.',
  'settings.queue.members.none':
    'Non ci sono ancora operatori. Un operatore compare dopo il primo accesso.',
  'settings.queue.members.limit': 'Limite',
  'settings.queue.members.limitOf': 'Limite di {agent}',
  'settings.queue.members.limit.wrong':
    'Inserire come limiti numeri interi da 1 a {most}, o nessuno.',
  'settings.queue.teams.title': 'Gruppi',
  'settings.queue.teams.text': 'Anche tutti gli operatori di questi gruppi appartengono alla coda.',
  'settings.queue.teams.none': 'Non ci sono ancora gruppi.',
  'settings.queue.agents.failed': 'Non è stato possibile caricare gli operatori.',
  'settings.queue.teams.failed': 'Non è stato possibile caricare i gruppi.',
  'settings.queue.delete.title': 'Eliminazione',
  'settings.queue.delete.text':
    'Si può eliminare solo una coda di cui nessun sito, flusso o chat aperta ha bisogno.',
  'settings.queue.delete.action': 'Elimina la coda',
  'settings.queue.delete.question': 'Eliminare la coda {queue}?',
  'settings.queue.delete.loses':
    'Le sue impostazioni e risposte pronte vanno perse. Operatori e gruppi restano.',

  'settings.teams.title': 'Gruppi',
  'settings.teams.text':
    'Operatori che lavorano insieme. Una coda può avere come membro un intero gruppo.',
  'settings.teams.failed': 'Non è stato possibile caricare i gruppi.',
  'settings.teams.new': 'Nuovo gruppo',
  'settings.teams.none.title': 'Ancora nessun gruppo',
  'settings.teams.none.text': 'Un gruppo evita di indicarne gli operatori in ogni coda.',
  'settings.teams.agents': '{count} operatori',
  'settings.teams.agents.one': '1 operatore',
  'settings.teams.queues': 'Code: {queues}',
  'settings.teams.queues.none': 'In nessuna coda',
  'settings.team.unknown.title': 'Gruppo inesistente',
  'settings.team.unknown.text': 'Forse qualcuno l’ha eliminato.',
  'settings.team.unknown.action': 'Tutti i gruppi',
  'settings.team.saved': '{team} è salvato.',
  'settings.team.section': 'Gruppo',
  'settings.team.name.label': 'Nome',
  'settings.team.name.help': 'Con cui lo scelgono gli amministratori.',
  'settings.team.agents.title': 'Operatori',
  'settings.team.agents.text': 'Sono membri di ogni coda che ha il gruppo.',
  'settings.team.delete.title': 'Eliminazione',
  'settings.team.delete.text':
    'I suoi operatori lasciano le sue code, a meno che non vi appartengano in altro modo.',
  'settings.team.delete.action': 'Elimina il gruppo',
  'settings.team.delete.question': 'Eliminare il gruppo {team}?',

  'settings.agents.title': 'Operatori',
  'settings.agents.text':
    'Quante chat ciascuno può avere contemporaneamente, e che cosa sa fare. Nomi e accessi provengono da Keycloak.',
  'settings.agents.failed': 'Non è stato possibile caricare gli operatori.',
  'settings.agents.none.title': 'Ancora nessun operatore',
  'settings.agents.none.text':
    'Gli account provengono da Keycloak: un account con il ruolo agent compare qui dopo il primo accesso.',
  'settings.agents.alias': 'I clienti vedono {alias}',
  'settings.agents.capacity': 'Fino a {count} chat',
  'settings.agents.capacity.one': 'Fino a 1 chat',
  'settings.agent.unknown.title': 'Operatore inesistente',
  'settings.agent.unknown.text': 'Gli account provengono da Keycloak; forse questo non c’è più.',
  'settings.agent.unknown.action': 'Tutti gli operatori',
  'settings.agent.saved': '{agent}: salvato.',
  'settings.agent.section': 'Operatore',
  'settings.agent.alias.label': 'Pseudonimo',
  'settings.agent.alias.help': 'Il nome che vedono i clienti.',
  'settings.agent.capacity.label': 'Chat contemporanee',
  'settings.agent.capacity.help':
    'Con questo numero di chat, post-chat e offerte l’operatore non riceve altre offerte. Da 1 a {most}.',
  'settings.agent.skills.title': 'Competenze',
  'settings.agent.skills.text':
    'Un flusso può richiedere competenze di un livello, da 1 (poco) a 5 (ottimo). Vanno scritte come nel flusso.',
  'settings.agent.skills.none':
    'Nessuna competenza: l’operatore viene interpellato per le chat che non ne richiedono.',
  'settings.agent.skill.name': 'Competenza {number}',
  'settings.agent.skill.level': 'Livello della competenza {number}',
  'settings.agent.skill.levelIs': 'Livello {level}',
  'settings.agent.skill.add': 'Aggiungi competenza',
  'settings.agent.skill.remove': 'Rimuovi competenza {number}',
  'settings.agent.skill.twice': 'Ogni competenza una sola volta.',

  'settings.routing.title': 'Limiti di instradamento',
  'settings.routing.text': 'Ciò che vale per le chat di tutti i siti e di tutte le code.',
  'settings.routing.failed': 'Non è stato possibile caricare i limiti.',
  'settings.routing.section': 'Limiti',
  'settings.routing.missedLimit.label': 'Offerte perse di seguito',
  'settings.routing.missedLimit.help':
    'Un operatore che lascia senza risposta questo numero di offerte va in pausa perché non risponde, fino al ritorno. 0 = mai.',
  'settings.routing.maxOpenChats.label': 'Chat aperte contemporaneamente',
  'settings.routing.maxOpenChats.help':
    'Con questo numero di chat aperte, i nuovi clienti possono solo lasciare un messaggio. 0 = nessun limite.',
  'settings.routing.saved': 'I limiti sono salvati.',
};
