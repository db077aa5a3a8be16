-- What happened to chats and agents, as it happened: append-only, without text and without personal data.
create table routing_event (
  id              bigint generated always as identity primary key,
  at              timestamptz not null,
  kind            text not null constraint routing_event_kind_known check (kind in ('ARRIVED', 'QUEUED', 'OFFERED',
                    'OFFER_ENDED', 'ACCEPTED', 'TRANSFERRED', 'RETURNED', 'CLOSED', 'WRAP_UP_ENDED', 'PRESENCE')),
  interaction_id  uuid,
  agent_id        uuid,
  queue_id        uuid,
  website_key     text,
  details         jsonb not null default '{}'
);
create index routing_event_by_time on routing_event (at, id);
create index routing_event_by_interaction on routing_event (interaction_id, id) where interaction_id is not null;
