-- One row for the whole installation.
create table transcript_settings (
  only_row      boolean primary key default true constraint transcript_settings_one_row check (only_row),
  agent_notes   boolean not null default false
);
insert into transcript_settings default values;

-- The websites whose customers may download their chats.
create table transcript_website (
  website_key  text primary key constraint transcript_website_website references website on delete cascade
);

-- Those in the making that somebody waits for; gone with the answer.
create table transcript_production (
  id            uuid primary key,
  requested_by  uuid not null,
  done          bigint not null default 0,
  total         bigint not null,
  cancelled     boolean not null default false,
  started_at    timestamptz not null
);
