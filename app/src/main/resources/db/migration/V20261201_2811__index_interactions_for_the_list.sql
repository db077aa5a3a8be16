-- left_unread is indexed, what it is made of is not: while a chat runs, its row is changed in place.
alter table interaction add column last_customer_seq bigint not null default 0;
update interaction i set last_customer_seq = coalesce(
  (select max(seq) from message m where m.interaction_id = i.id and m.author = 'CUSTOMER'), 0);
alter table interaction add column left_unread boolean not null
  generated always as (state = 'CLOSED' and (last_customer_seq > agent_read_seq or marked_unread)) stored;

create index interaction_by_start on interaction (started_at desc, id desc);
create index interaction_left_unread on interaction (started_at desc, id desc) where left_unread;
create index interaction_of_website on interaction (website_key, started_at desc, id desc);
create index interaction_of_queue on interaction (queue_id, started_at desc, id desc);
create index interaction_disposed on interaction (disposition, started_at desc, id desc);
-- in the order of the list too
drop index interaction_by_agent;
create index interaction_by_agent on interaction (agent_id, started_at desc, id desc);
create index interaction_tag_by_tag on interaction_tag (tag, interaction_id);
