-- By which words a website's pages may ask for another queue than its own.
create table website_queue_hint (
  website_key  text not null constraint website_queue_hint_website references website on delete cascade,
  hint         text not null constraint website_queue_hint_form check (hint ~ '^[a-z0-9-]{1,40}$'),
  queue_id     uuid not null constraint website_queue_hint_queue references queue,
  primary key (website_key, hint)
);
create index website_queue_hint_of_queue on website_queue_hint (queue_id);
