-- One row for the whole installation. 0 = no limit, never.
create table routing_settings (
  only_row        boolean primary key default true constraint routing_settings_one_row check (only_row),
  missed_limit    integer not null default 3 constraint routing_settings_missed_limit check (missed_limit between 0 and 100),
  max_open_chats  integer not null default 0 constraint routing_settings_max_open_chats check (max_open_chats between 0 and 100000)
);
insert into routing_settings default values;
