create table queue (
  id                  uuid primary key,
  name                text not null constraint queue_name_length check (length(name) between 1 and 80),
  strategy            text not null constraint queue_strategy_known check (strategy in ('RING_ALL', 'ROUND_ROBIN')),
  offer_timeout       interval not null default interval '30 seconds',
  queue_timeout       interval not null default interval '30 minutes',
  weight              integer not null default 5 constraint queue_weight_range check (weight between 0 and 10),
  last_engaged_agent  uuid,
  constraint queue_name_unique unique (name)
);
