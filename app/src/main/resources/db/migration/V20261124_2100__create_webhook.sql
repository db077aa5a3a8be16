-- secret: sealed; what calls are signed with
create table webhook (
  key                 text primary key constraint webhook_key_form check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
  name                text not null constraint webhook_name_length check (length(name) between 1 and 80),
  url                 text not null constraint webhook_url_length check (length(url) between 1 and 2000),
  secret              text not null,
  time_limit_seconds  integer not null constraint webhook_time_limit_range check (time_limit_seconds between 1 and 10)
);
