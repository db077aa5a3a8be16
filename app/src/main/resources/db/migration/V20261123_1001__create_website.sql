create table website (
  key              text primary key constraint website_key_form check (key ~ '^[A-Z0-9]{1,5}$'),
  name             text not null,
  greeting         text not null,
  colour           text not null constraint website_colour_form check (colour ~ '^#[0-9a-f]{6}$'),
  allowed_domains  text[] not null,
  routing_flow     text not null,
  queue_id         uuid not null constraint website_queue references queue
);
