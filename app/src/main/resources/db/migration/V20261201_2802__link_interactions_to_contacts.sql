-- identified_at: when the website signed who writes in this chat; null if it never did.
-- browser and system: family and number alone, as far as the page's browser told.
alter table interaction
  add column contact_id uuid constraint interaction_contact references contact on delete set null,
  add column identified_at timestamptz,
  add column browser text constraint interaction_browser_length check (length(browser) between 1 and 40),
  add column system text constraint interaction_system_length check (length(system) between 1 and 40);

-- a chat before, and those that continued it, are one contact: it takes the id of the first
insert into contact (id, list_id, name, created_at, changed_at)
select i.id, l.id, nullif(btrim(left(i.contact_name, 120)), ''), i.started_at, i.started_at
from interaction i cross join contact_list l
where i.previous_id is null and l.is_default;
with recursive chain (id, root) as (
  select id, id from interaction where previous_id is null
  union all
  select i.id, c.root from interaction i join chain c on i.previous_id = c.id
)
update interaction i set contact_id = c.root from chain c where c.id = i.id;

-- a customer's journey, newest first
create index interaction_by_contact on interaction (contact_id, started_at desc, id desc);
