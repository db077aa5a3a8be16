-- close_cause says why the system closed it; wrap_up_* are set while its agent wraps up, which holds capacity
alter table interaction
  add column priority integer not null default 0 constraint interaction_priority_range check (priority between 0 and 10),
  add column preferred_agent_id uuid constraint interaction_preferred_agent references agent,
  add column previous_id uuid constraint interaction_previous references interaction on delete set null,
  add column disposition text constraint interaction_disposition_length check (length(disposition) between 1 and 200),
  add column close_cause text constraint interaction_close_cause_known
    check (close_cause in ('UNMANAGED', 'TIMEOUT', 'FLOW')),
  add column wrap_up_task_id text,
  add column wrap_up_until timestamptz,
  add column marked_unread boolean not null default false,
  add column idle_warned_at timestamptz;

create table interaction_skill (
  interaction_id  uuid not null constraint interaction_skill_interaction references interaction on delete cascade,
  skill           text not null constraint interaction_skill_length check (length(skill) between 1 and 40),
  level           integer not null constraint interaction_skill_level_range check (level between 1 and 5),
  primary key (interaction_id, skill)
);

create table interaction_tag (
  interaction_id  uuid not null constraint interaction_tag_interaction references interaction on delete cascade,
  tag             text not null constraint interaction_tag_length check (length(tag) between 1 and 40),
  primary key (interaction_id, tag)
);

-- What takes an agent's capacity: conversations, and closed ones that are being wrapped up.
create index interaction_held_by_agent on interaction (agent_id)
  where state = 'CONVERSATION' or wrap_up_until is not null;
create view held_interaction as
  select id as interaction_id, agent_id, queue_id from interaction
  where state = 'CONVERSATION' or wrap_up_until is not null;

-- a chat that comes back from an agent who is gone stands before all others of its queue
alter table queue_entry add column at_head boolean not null default false;
