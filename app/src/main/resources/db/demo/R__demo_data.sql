-- The demo's websites, queues and agents; runs again when it or the site's port changes.
insert into queue (id, name, strategy) values
  ('0000000b-0000-4000-8000-000000000001', 'Sales', 'RING_ALL'),
  ('0000000b-0000-4000-8000-000000000002', 'Support', 'ROUND_ROBIN')
on conflict do nothing;

insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id) values
  ('SHOP', 'Alpine Shop', 'Hello! How can we help you find the right gear?', '#0b7285',
    array['localhost:${demoSitePort}', '127.0.0.1:${demoSitePort}'],
    'default-routing-flow', '0000000b-0000-4000-8000-000000000001'),
  ('HELP', 'Alpine Help Desk', 'Hello! Tell us what does not work.', '#5f3dc4',
    array['localhost:${demoSitePort}', '127.0.0.1:${demoSitePort}'],
    'default-routing-flow', '0000000b-0000-4000-8000-000000000002')
on conflict (key) do update set allowed_domains = excluded.allowed_domains;

insert into agent (id, name, alias) values
  ('0000000a-0000-4000-8000-000000000001', 'Anna Rossi', 'Anna'),
  ('0000000a-0000-4000-8000-000000000002', 'Bruno Keller', 'Bruno'),
  ('0000000a-0000-4000-8000-000000000003', 'Chiara Conti', 'Chiara'),
  ('0000000a-0000-4000-8000-000000000004', 'Dario Lang', 'Dario'),
  ('0000000a-0000-4000-8000-000000000041', 'Emma Graf', 'Emma')
on conflict do nothing;

insert into colleague (id, name, agent, supervisor) select id, name, true, false from agent
on conflict do nothing;

insert into queue_member (queue_id, agent_id) values
  ('0000000b-0000-4000-8000-000000000001', '0000000a-0000-4000-8000-000000000001'),
  ('0000000b-0000-4000-8000-000000000001', '0000000a-0000-4000-8000-000000000002'),
  ('0000000b-0000-4000-8000-000000000001', '0000000a-0000-4000-8000-000000000003'),
  ('0000000b-0000-4000-8000-000000000002', '0000000a-0000-4000-8000-000000000003'),
  ('0000000b-0000-4000-8000-000000000002', '0000000a-0000-4000-8000-000000000004'),
  ('0000000b-0000-4000-8000-000000000002', '0000000a-0000-4000-8000-000000000001'),
  ('0000000b-0000-4000-8000-000000000001', '0000000a-0000-4000-8000-000000000041'),
  ('0000000b-0000-4000-8000-000000000002', '0000000a-0000-4000-8000-000000000041')
on conflict do nothing;

insert into bot (key, name, account) values ('assistant', 'Assistant', 'parley-bot')
on conflict do nothing;
