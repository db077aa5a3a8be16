/** The public wire: HTTP bodies and STOMP events, named as in the OpenAPI document they come from. */
import type { components } from './openapi';

type Schemas = components['schemas'];

export type AnswerScope = Schemas['AnswerScope'];
export type CannedAnswer = Schemas['CannedAnswer'];
export type CannedAnswerChange = Schemas['CannedAnswerChange'];
export type CannedAnswerPage = Schemas['CannedAnswerPage'];
export type FittingAnswer = Schemas['FittingAnswer'];
export type OwnAnswerChange = Schemas['OwnAnswerChange'];
export type AgentSettings = Schemas['AgentSettings'];
export type AgentSettingsChange = Schemas['AgentSettingsChange'];
export type AgentSkill = Schemas['AgentSkill'];
export type Attachment = Schemas['Attachment'];
export type AttachmentGroup = Schemas['AttachmentGroup'];
export type AttachmentLimits = Schemas['AttachmentLimits'];
export type AttachmentState = Schemas['AttachmentState'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditPage = Schemas['AuditPage'];
export type Author = Schemas['Author'];
export type Availability = Schemas['Availability'];
export type Calendar = Schemas['Calendar'];
export type CalendarModel = Schemas['CalendarModel'];
export type CalendarNow = Schemas['CalendarNow'];
export type CalendarVersion = Schemas['CalendarVersion'];
export type CloseCause = Schemas['CloseCause'];
export type ChatContact = Schemas['ChatContact'];
export type ContactChange = Schemas['ContactChange'];
export type ContactField = Schemas['ContactField'];
export type ContactFieldKind = Schemas['ContactFieldKind'];
export type ContactList = Schemas['ContactList'];
export type ContactListChange = Schemas['ContactListChange'];
export type CustomerInteraction = Schemas['CustomerInteraction'];
export type Decision = Schemas['Decision'];
export type DispositionChoice = Schemas['DispositionChoice'];
export type DispositionLevel = Schemas['DispositionLevel'];
export type DispositionPlace = Schemas['DispositionPlace'];
export type DispositionTree = Schemas['DispositionTree'];
export type DispositionTreeChange = Schemas['DispositionTreeChange'];
export type ExclusionReason = Schemas['ExclusionReason'];
export type Flow = Schemas['Flow'];
export type FlowCheck = Schemas['FlowCheck'];
export type FlowFinding = Schemas['FlowFinding'];
export type FlowModel = Schemas['FlowModel'];
export type FlowSource = Schemas['FlowSource'];
export type FlowVersion = Schemas['FlowVersion'];
export type Interaction = Schemas['Interaction'];
export type InteractionFilterChoices = Schemas['InteractionFilterChoices'];
export type InteractionListFilter = Schemas['InteractionListFilter'];
export type InteractionListNews = Schemas['InteractionListNews'];
export type InteractionListNewsRequest = Schemas['InteractionListNewsRequest'];
export type InteractionListPage = Schemas['InteractionListPage'];
export type InteractionListRequest = Schemas['InteractionListRequest'];
export type ListedInteraction = Schemas['ListedInteraction'];
export type InteractionPage = Schemas['InteractionPage'];
export type JourneyEntry = Schemas['JourneyEntry'];
export type JourneyPage = Schemas['JourneyPage'];
export type JourneyWebsite = Schemas['JourneyWebsite'];
export type ListedWebsite = Schemas['ListedWebsite'];
export type InteractionState = Schemas['InteractionState'];
export type Me = Schemas['Me'];
export type Colleague = Schemas['Colleague'];
export type Mention = Schemas['Mention'];
export type MentionPage = Schemas['MentionPage'];
export type Message = Schemas['Message'];
export type MessageKind = Schemas['MessageKind'];
export type MessagePage = Schemas['MessagePage'];
export type NewNote = Schemas['NewNote'];
export type Note = Schemas['Note'];
export type NoteMention = Schemas['NoteMention'];
export type NotePage = Schemas['NotePage'];
export type Offer = Schemas['Offer'];
export type AnswerForm = Schemas['AnswerForm'];
export type AnsweredForm = Schemas['AnsweredForm'];
export type FormAnswer = Schemas['FormAnswer'];
export type PageAttribute = Schemas['PageAttribute'];
export type OfflineMessage = Schemas['OfflineMessage'];
export type OfflineMessageKept = Schemas['OfflineMessageKept'];
export type OfflineMessagePage = Schemas['OfflineMessagePage'];
export type OfflineMessageRequest = Schemas['OfflineMessageRequest'];
export type OfflineReason = Schemas['OfflineReason'];
export type OfferState = Schemas['OfferState'];
export type PastOffer = Schemas['PastOffer'];
export type Presence = Schemas['Presence'];
export type PresenceCause = Schemas['PresenceCause'];
export type PresenceState = Schemas['PresenceState'];
export type ProcessInstancePath = Schemas['ProcessInstancePath'];
export type ProcessModel = Schemas['ProcessModel'];
export type ProcessPath = Schemas['ProcessPath'];
export type QueueChange = Schemas['QueueChange'];
export type QueueMember = Schemas['QueueMember'];
export type QueueSettings = Schemas['QueueSettings'];
export type QueueStrategy = Schemas['QueueStrategy'];
export type RateChat = Schemas['RateChat'];
export type Rating = Schemas['Rating'];
export type RatingScale = Schemas['RatingScale'];
export type RoutingFlow = Schemas['RoutingFlow'];
export type PublishFlow = Schemas['PublishFlow'];
export type RequestTransfer = Schemas['RequestTransfer'];
export type RollBackFlow = Schemas['RollBackFlow'];
export type RoutingSettings = Schemas['RoutingSettings'];
export type TranscriptOffer = Schemas['TranscriptOffer'];
export type TranscriptProduction = Schemas['TranscriptProduction'];
export type TranscriptRights = Schemas['TranscriptRights'];
export type TranscriptSettings = Schemas['TranscriptSettings'];
export type SendMessage = Schemas['SendMessage'];
export type SnippetSettings = Schemas['SnippetSettings'];
export type StartRequest = Schemas['StartRequest'];
export type StartResponse = Schemas['StartResponse'];
export type SupervisedAgent = Schemas['SupervisedAgent'];
export type SupervisedInteraction = Schemas['SupervisedInteraction'];
export type SupervisedQueue = Schemas['SupervisedQueue'];
export type SupervisionList = Schemas['SupervisionList'];
export type TeamChange = Schemas['TeamChange'];
export type TeamSettings = Schemas['TeamSettings'];
export type TagChange = Schemas['TagChange'];
export type Transfer = Schemas['Transfer'];
export type TransferAgent = Schemas['TransferAgent'];
export type TransferQueue = Schemas['TransferQueue'];
export type TransferState = Schemas['TransferState'];
export type TransferTargets = Schemas['TransferTargets'];
export type VideoCall = Schemas['VideoCall'];
export type VideoLink = Schemas['VideoLink'];
export type VideoProviderKind = Schemas['VideoProviderKind'];
export type GreetingRule = Schemas['GreetingRule'];
export type GreetingVisitors = GreetingRule['visitors'];
export type QueueHint = Schemas['QueueHint'];
export type WebsitePreChat = Schemas['WebsitePreChat'];
export type WebsitePreChatChange = Schemas['WebsitePreChatChange'];
export type WebsiteQueueHints = Schemas['WebsiteQueueHints'];
export type WebsiteQueueHintsChange = Schemas['WebsiteQueueHintsChange'];
export type WebsiteGreetings = Schemas['WebsiteGreetings'];
export type WebsiteGreetingsChange = Schemas['WebsiteGreetingsChange'];
export type MailEncryption = MailSettings['encryption'];
export type MailSettings = Schemas['MailSettings'];
export type MailSettingsChange = Schemas['MailSettingsChange'];
export type TranscriptMailRequest = Schemas['TranscriptMailRequest'];
export type VideoSettings = Schemas['VideoSettings'];
export type VideoSettingsChange = Schemas['VideoSettingsChange'];
export type Bot = Schemas['Bot'];
export type BotChange = Schemas['BotChange'];
export type Webhook = Schemas['Webhook'];
export type WebhookChange = Schemas['WebhookChange'];
export type WebsiteChange = Schemas['WebsiteChange'];
export type WebsiteLook = Schemas['WebsiteLook'];
export type WebsiteLookChange = Schemas['WebsiteLookChange'];
export type WebsiteLookSettings = Schemas['WebsiteLookSettings'];
export type LookScheme = Schemas['LookScheme'];
export type LookSide = Schemas['LookSide'];
export type LookTexts = Schemas['LookTexts'];
export type KeptAvatar = Schemas['KeptAvatar'];
export type WebsiteSettings = Schemas['WebsiteSettings'];
export type WorkingHoursCalendar = Schemas['WorkingHoursCalendar'];

/** What comes to the customer's page on `/user/queue/interaction`. */
export type CustomerEvent =
  | Schemas['MessageEvent']
  | Schemas['CustomerInteractionEvent']
  | Schemas['CustomerReceiptEvent']
  | Schemas['QueuePlaceEvent']
  | Schemas['TypingEvent'];

/** What comes to the desktop on `/user/queue/desktop`. */
export type DesktopEvent =
  | Schemas['OfferEvent']
  | Schemas['OfferEndedEvent']
  | Schemas['DesktopInteractionEvent']
  | Schemas['InteractionLeftEvent']
  | Schemas['MessageEvent']
  | Schemas['DesktopReceiptEvent']
  | Schemas['PresenceEvent']
  | Schemas['TypingEvent']
  | Schemas['NoteEvent']
  | Schemas['MentionEvent']
  | Schemas['MentionsSeenEvent']
  | Schemas['ContactEvent']
  | Schemas['AttributesEvent'];

/** What comes to the supervisor's window on `/user/queue/supervision`. */
export type SupervisionEvent = ChatsEvent | Schemas['AgentsEvent'] | Schemas['QueuesEvent'];

/** Which running chats have changed. */
export type ChatsEvent = Schemas['SupervisionEvent'];

/** RFC 9457; which extensions there are depends on the type. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  [extension: string]: unknown;
}
