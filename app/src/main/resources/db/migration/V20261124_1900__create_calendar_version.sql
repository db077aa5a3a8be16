-- Who published a version of a calendar (working hours), and why. The engine holds the decisions; a
-- version without a row here was shipped with the product.
create table calendar_version (
  decision_definition_id  text primary key,
  key                     text not null,
  version                 integer not null,
  comment                 text not null constraint calendar_version_comment_length check (length(comment) between 1 and 500),
  published_by            uuid not null,
  published_by_name       text not null,
  published_at            timestamptz not null,
  constraint calendar_version_once unique (key, version)
);
