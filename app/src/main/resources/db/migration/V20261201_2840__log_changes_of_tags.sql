-- a change of tags is kept in the event log: how many, never which
alter table routing_event
  drop constraint routing_event_kind_known,
  add constraint routing_event_kind_known check (kind in ('ARRIVED', 'QUEUED', 'OFFERED', 'OFFER_ENDED', 'ACCEPTED',
    'TRANSFERRED', 'RETURNED', 'TAGGED', 'CLOSED', 'WRAP_UP_ENDED', 'PRESENCE'));
