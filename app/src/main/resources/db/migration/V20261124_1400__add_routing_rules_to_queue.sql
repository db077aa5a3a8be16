-- skills_relaxed_after: after that time in the line the required skills do not count any more; null = never
alter table queue drop constraint queue_strategy_known;
alter table queue
  add constraint queue_strategy_known
    check (strategy in ('RING_ALL', 'ROUND_ROBIN', 'LEAST_RECENT', 'LEAST_BUSY')),
  add column wrap_up interval not null default interval '0 seconds',
  add column skills_relaxed_after interval,
  add column reject_reasons text[] not null default '{}',
  add column reject_reason_required boolean not null default false;
-- how many chats of this queue the agent may have at once; null = only the agent's own limit counts
alter table queue_member
  add column capacity integer constraint queue_member_capacity_range check (capacity between 1 and 100);
