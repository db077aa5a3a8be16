/** The public wire: HTTP bodies and STOMP events, named as in the OpenAPI document they come from. */
import type { components } from './openapi';

type Schemas = components['schemas'];

export type Author = Schemas['Author'];
export type CustomerInteraction = Schemas['CustomerInteraction'];
export type Decision = Schemas['Decision'];
export type Flow = Schemas['Flow'];
export type FlowCheck = Schemas['FlowCheck'];
export type FlowFinding = Schemas['FlowFinding'];
export type FlowModel = Schemas['FlowModel'];
export type FlowSource = Schemas['FlowSource'];
export type FlowVersion = Schemas['FlowVersion'];
export type Interaction = Schemas['Interaction'];
export type InteractionPage = Schemas['InteractionPage'];
export type InteractionState = Schemas['InteractionState'];
export type Me = Schemas['Me'];
export type Message = Schemas['Message'];
export type MessagePage = Schemas['MessagePage'];
export type Offer = Schemas['Offer'];
export type OfferState = Schemas['OfferState'];
export type Presence = Schemas['Presence'];
export type PresenceState = Schemas['PresenceState'];
export type PublishFlow = Schemas['PublishFlow'];
export type RollBackFlow = Schemas['RollBackFlow'];
export type SendMessage = Schemas['SendMessage'];
export type SnippetSettings = Schemas['SnippetSettings'];
export type StartRequest = Schemas['StartRequest'];
export type StartResponse = Schemas['StartResponse'];

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
  | Schemas['MessageEvent']
  | Schemas['DesktopReceiptEvent']
  | Schemas['PresenceEvent']
  | Schemas['TypingEvent'];

/** RFC 9457; which extensions there are depends on the type. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  [extension: string]: unknown;
}
