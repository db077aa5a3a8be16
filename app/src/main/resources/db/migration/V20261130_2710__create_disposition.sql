-- what a chat can have come to, in up to three levels; chosen everywhere, or in the chats of a website or of a queue
create table disposition (
  id           uuid primary key,
  scope        text not null constraint disposition_scope_known check (scope in ('EVERYWHERE', 'WEBSITE', 'QUEUE')),
  website_key  text constraint disposition_website references website on delete cascade,
  queue_id     uuid constraint disposition_queue references queue on delete cascade,
  parent_id    uuid constraint disposition_parent references disposition on delete cascade,
  level        integer not null constraint disposition_level_range check (level between 1 and 3),
  position     integer not null constraint disposition_position_range check (position >= 0),
  name         text not null constraint disposition_name_length check (length(name) between 1 and 60),
  constraint disposition_place check (
    (website_key is not null) = (scope = 'WEBSITE') and (queue_id is not null) = (scope = 'QUEUE')),
  constraint disposition_first_level check ((parent_id is null) = (level = 1)),
  constraint disposition_name_unique
    unique nulls not distinct (scope, website_key, queue_id, parent_id, name)
);
create index disposition_of_website on disposition (website_key) where website_key is not null;
create index disposition_of_queue on disposition (queue_id) where queue_id is not null;
create index disposition_below on disposition (parent_id) where parent_id is not null;
