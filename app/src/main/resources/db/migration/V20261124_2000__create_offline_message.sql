-- reason: why no chat was possible; null = one was possible again when the message came
create table offline_message (
  id               uuid primary key,
  website_key      text not null constraint offline_message_website references website,
  idempotency_key  uuid not null,
  answers          jsonb not null,
  reason           text constraint offline_message_reason_known
                     check (reason in ('OUTSIDE_HOURS', 'LIMIT_REACHED', 'UNMANAGED')),
  interaction_id   uuid constraint offline_message_interaction references interaction on delete set null,
  page_url         text,
  created_at       timestamptz not null,
  state            text not null default 'OPEN' constraint offline_message_state_known check (state in ('OPEN', 'DONE')),
  done_by          uuid,
  done_by_name     text,
  done_at          timestamptz,
  constraint offline_message_idempotency unique (website_key, idempotency_key),
  constraint offline_message_done_has_time check ((state = 'DONE') = (done_at is not null)),
  constraint offline_message_done_has_name check ((done_at is null) = (done_by_name is null))
);
create index offline_message_by_state on offline_message (state, created_at desc, id desc);
create index offline_message_by_interaction on offline_message (interaction_id);
