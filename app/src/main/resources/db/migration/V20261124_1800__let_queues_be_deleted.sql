-- Old chats go on naming a queue that is no more; nothing new can choose it.
alter table queue
  add column deleted_at timestamptz,
  drop constraint queue_name_unique;
create unique index queue_name_unique on queue (name) where deleted_at is null;
