-- what a customer thinks of a chat that is over; 1 to 5 stars, or thumbs up (1) or down (0)
create table rating (
  interaction_id  uuid primary key constraint rating_interaction references interaction on delete cascade,
  scale           text not null constraint rating_scale_known check (scale in ('STARS', 'THUMBS')),
  value           integer not null,
  comment         text constraint rating_comment_length check (length(comment) between 1 and 1000),
  rated_at        timestamptz not null,
  constraint rating_value_range check (
    scale = 'STARS' and value between 1 and 5 or scale = 'THUMBS' and value between 0 and 1)
);
