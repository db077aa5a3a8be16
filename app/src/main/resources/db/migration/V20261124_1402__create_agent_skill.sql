create table agent_skill (
  agent_id  uuid not null constraint agent_skill_agent references agent on delete cascade,
  skill     text not null constraint agent_skill_length check (length(skill) between 1 and 40),
  level     integer not null constraint agent_skill_level_range check (level between 1 and 5),
  primary key (agent_id, skill)
);
-- offers in a row that the agent has left unanswered
alter table agent add column missed_in_a_row integer not null default 0;
-- gone_since: since when the agent has no window left on any node, whatever they chose
alter table agent_presence
  add column cause text not null default 'CHOSEN' constraint agent_presence_cause_known
    check (cause in ('CHOSEN', 'NOT_RESPONDING', 'CONNECTION_LOST', 'LOGGED_OUT')),
  add column gone_since timestamptz;
