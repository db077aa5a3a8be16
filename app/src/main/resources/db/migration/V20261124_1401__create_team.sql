create table team (
  id    uuid primary key,
  name  text not null constraint team_name_length check (length(name) between 1 and 80),
  constraint team_name_unique unique (name)
);

create table team_member (
  team_id   uuid not null constraint team_member_team references team on delete cascade,
  agent_id  uuid not null constraint team_member_agent references agent on delete cascade,
  primary key (team_id, agent_id)
);
create index team_member_by_agent on team_member (agent_id);

create table queue_team (
  queue_id  uuid not null constraint queue_team_queue references queue on delete cascade,
  team_id   uuid not null constraint queue_team_team references team on delete cascade,
  primary key (queue_id, team_id)
);
create index queue_team_by_team on queue_team (team_id);

-- Who belongs to a queue, directly or by a team.
create view queue_agent as
  select queue_id, agent_id, min(capacity) as capacity
  from (
    select queue_id, agent_id, capacity from queue_member
    union all
    select t.queue_id, m.agent_id, null from queue_team t join team_member m using (team_id)) member
  group by queue_id, agent_id;
