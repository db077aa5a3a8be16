-- disposition is the label as it was then; disposition_id is gone with what was chosen; disposed_by is null for the system
alter table interaction
  add column disposition_id uuid constraint interaction_disposition references disposition on delete set null,
  add column disposition_comment text
    constraint interaction_disposition_comment_length check (length(disposition_comment) between 1 and 1000),
  add column disposed_by uuid constraint interaction_disposed_by references agent,
  add column disposed_at timestamptz,
  -- the wrap-up's time was over before its agent had chosen what must be chosen
  add column disposition_missing boolean not null default false;
update interaction set disposed_at = closed_at where disposition is not null;
alter table interaction
  add constraint interaction_disposition_has_time check ((disposition is null) = (disposed_at is null));
create index interaction_by_disposition on interaction (disposition_id) where disposition_id is not null;
