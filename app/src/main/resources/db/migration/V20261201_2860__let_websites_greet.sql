-- When a website's pages speak to a customer who has not opened the chat: at most ten, the first that fits.
alter table website
  add column greetings jsonb not null default '[]'
    constraint website_greetings_list check (jsonb_typeof(greetings) = 'array'),
  add column greetings_version integer not null default 0;
