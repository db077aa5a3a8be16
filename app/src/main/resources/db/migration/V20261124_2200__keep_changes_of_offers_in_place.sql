-- An offer's task is known only after its row is written. No index holds it, so that it is added in place, and each page
-- keeps room for that. The backstop of "exactly one accept" is the decision, which is made for exactly one task.
create unique index offer_one_accept_per_decision on offer (decision_id) where state = 'ACCEPTED';
drop index offer_one_accept_per_task;
alter table offer set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 200);
