-- account: the identity provider's client whose service account answers for the bot
create table bot (
  key      text primary key constraint bot_key_form check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
  name     text not null constraint bot_name_length check (length(name) between 1 and 80),
  account  text not null constraint bot_account_length check (length(account) between 1 and 255),
  seen_at  timestamptz
);

-- a time that a chat is or was with a bot
create table bot_chat (
  id              uuid primary key,
  interaction_id  uuid not null constraint bot_chat_interaction references interaction on delete cascade,
  bot_key         text not null,
  process_id      text not null,
  began_at        timestamptz not null,
  until           timestamptz not null,
  -- up to here the bot has been told what the customer wrote
  told_seq        bigint not null,
  ended_at        timestamptz
);
create unique index bot_chat_open on bot_chat (interaction_id) where ended_at is null;
create index bot_chat_of_interaction on bot_chat (interaction_id);

-- what bots are told, in an order that each reader sees as it grows; gone when the chat leaves them
create table bot_inbox (
  position        bigint generated always as identity primary key,
  bot_chat_id     uuid not null constraint bot_inbox_chat references bot_chat on delete cascade,
  seq             bigint not null
);
create index bot_inbox_of_chat on bot_inbox (bot_chat_id, position);
