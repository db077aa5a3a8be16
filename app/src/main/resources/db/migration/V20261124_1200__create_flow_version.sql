-- Who published a version of a routing flow, and why. The engine holds the models; a version without
-- a row here was shipped with the product.
create table flow_version (
  process_definition_id  text primary key,
  key                    text not null,
  version                integer not null,
  comment                text constraint flow_version_comment_length check (length(comment) between 1 and 500),
  published_by           uuid not null,
  published_by_name      text not null,
  published_at           timestamptz not null,
  source                 text not null constraint flow_version_source_known
                           check (source in ('DESKTOP', 'MODELER', 'ROLL_BACK')),
  rolled_back_to         integer,
  constraint flow_version_once unique (key, version),
  constraint flow_version_roll_back check ((source = 'ROLL_BACK') = (rolled_back_to is not null))
);
