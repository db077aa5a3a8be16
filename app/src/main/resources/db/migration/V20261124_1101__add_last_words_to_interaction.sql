-- Moved by the statement that stores a message: the supervisor's list need not look at messages.
-- unanswered_since: the oldest message of the customer that no agent's message has followed.
alter table interaction add column last_author text
  constraint interaction_last_author_known check (last_author in ('CUSTOMER', 'AGENT', 'SYSTEM', 'SUPERVISOR'));
alter table interaction add column unanswered_since timestamptz;

update interaction i set
  last_author = (
    select m.author from message m where m.interaction_id = i.id order by m.seq desc limit 1),
  unanswered_since = (
    select min(m.sent_at) from message m
    where m.interaction_id = i.id and m.author = 'CUSTOMER' and m.seq > coalesce((
      select max(a.seq) from message a where a.interaction_id = i.id and a.author = 'AGENT'), 0))
where i.state <> 'CLOSED';

-- all that run, however many are over
create index interaction_open on interaction (started_at) where state <> 'CLOSED';
