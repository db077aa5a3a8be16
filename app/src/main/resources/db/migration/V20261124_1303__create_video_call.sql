create table video_call (
  id              uuid primary key,
  interaction_id  uuid not null constraint video_call_interaction references interaction on delete cascade,
  agent_id        uuid not null constraint video_call_agent references agent,
  provider        text not null constraint video_call_provider_known check (provider in ('JITSI')),
  room            text not null constraint video_call_room unique,
  started_at      timestamptz not null,
  ends_at         timestamptz not null,
  ended_at        timestamptz,
  ended_by        text constraint video_call_ended_by_known check (ended_by in ('AGENT', 'TIME_LIMIT', 'CHAT_CLOSED')),
  constraint video_call_end_has_cause check ((ended_at is null) = (ended_by is null))
);
create index video_call_by_interaction on video_call (interaction_id);
-- at most one runs in an interaction; the running ones are counted and listed
create unique index video_call_running on video_call (interaction_id) where ended_at is null;
create index video_call_running_by_agent on video_call (agent_id) where ended_at is null;
