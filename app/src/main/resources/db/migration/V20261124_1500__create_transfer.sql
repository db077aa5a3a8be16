-- An agent's wish that somebody else goes on with the conversation.
create table transfer (
  id               uuid primary key,
  interaction_id   uuid not null constraint transfer_interaction references interaction on delete cascade,
  from_agent_id    uuid not null constraint transfer_from_agent references agent,
  target_agent_id  uuid constraint transfer_target_agent references agent,
  target_queue_id  uuid constraint transfer_target_queue references queue,
  comment          text constraint transfer_comment_length check (length(comment) between 1 and 500),
  state            text not null constraint transfer_state_known check
                     (state in ('PENDING', 'ACCEPTED', 'REJECTED', 'TIMED_OUT', 'TARGET_GONE', 'WITHDRAWN')),
  reason           text,
  requested_at     timestamptz not null,
  ended_at         timestamptz,
  constraint transfer_one_target check ((target_agent_id is null) <> (target_queue_id is null)),
  constraint transfer_ended_has_time check ((state = 'PENDING') = (ended_at is null))
);
create unique index transfer_one_pending on transfer (interaction_id) where state = 'PENDING';
create index transfer_by_interaction on transfer (interaction_id, requested_at desc);
alter table offer add constraint offer_transfer foreign key (transfer_id) references transfer on delete set null;
