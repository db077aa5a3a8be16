-- The waiting line belongs to the interaction; a refused round is tried again at new_round_at.
alter table queue_entry add column new_round_at timestamptz;
alter table queue_member add constraint queue_member_agent foreign key (agent_id) references agent on delete cascade;
-- the pace of a queue: its last accepted interactions
create index interaction_accepted_by_queue on interaction (queue_id, accepted_at desc) where accepted_at is not null;
