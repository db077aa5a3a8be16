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

insert into disposition (id, scope, website_key, queue_id, parent_id, level, position, name) values
  ('0000000d-0000-4000-8000-000000000001', 'EVERYWHERE', null, null, null, 1, 0, 'Resolved'),
  ('0000000d-0000-4000-8000-000000000002', 'EVERYWHERE', null, null, null, 1, 1, 'Follow-up needed'),
  ('0000000d-0000-4000-8000-000000000021', 'EVERYWHERE', null, null, '0000000d-0000-4000-8000-000000000002', 2, 0, 'Call back'),
  ('0000000d-0000-4000-8000-000000000022', 'EVERYWHERE', null, null, '0000000d-0000-4000-8000-000000000002', 2, 1, 'Answer by e-mail'),
  ('0000000d-0000-4000-8000-000000000003', 'EVERYWHERE', null, null, null, 1, 2, 'No answer from customer'),
  ('0000000d-0000-4000-8000-000000000004', 'EVERYWHERE', null, null, null, 1, 3, 'Spam'),
  ('0000000d-0000-4000-8000-000000000101', 'WEBSITE', 'SHOP', null, null, 1, 0, 'Order'),
  ('0000000d-0000-4000-8000-000000000111', 'WEBSITE', 'SHOP', null, '0000000d-0000-4000-8000-000000000101', 2, 0, 'Placed'),
  ('0000000d-0000-4000-8000-000000000112', 'WEBSITE', 'SHOP', null, '0000000d-0000-4000-8000-000000000101', 2, 1, 'Changed'),
  ('0000000d-0000-4000-8000-000000000113', 'WEBSITE', 'SHOP', null, '0000000d-0000-4000-8000-000000000101', 2, 2, 'Delivery'),
  ('0000000d-0000-4000-8000-000000000131', 'WEBSITE', 'SHOP', null, '0000000d-0000-4000-8000-000000000113', 3, 0, 'Late'),
  ('0000000d-0000-4000-8000-000000000132', 'WEBSITE', 'SHOP', null, '0000000d-0000-4000-8000-000000000113', 3, 1, 'Damaged'),
  ('0000000d-0000-4000-8000-000000000133', 'WEBSITE', 'SHOP', null, '0000000d-0000-4000-8000-000000000113', 3, 2, 'Lost'),
  ('0000000d-0000-4000-8000-000000000102', 'WEBSITE', 'SHOP', null, null, 1, 1, 'Advice on products'),
  ('0000000d-0000-4000-8000-000000000201', 'QUEUE', null, '0000000b-0000-4000-8000-000000000002', null, 1, 0, 'Repair'),
  ('0000000d-0000-4000-8000-000000000211', 'QUEUE', null, '0000000b-0000-4000-8000-000000000002', '0000000d-0000-4000-8000-000000000201', 2, 0, 'Under warranty'),
  ('0000000d-0000-4000-8000-000000000212', 'QUEUE', null, '0000000b-0000-4000-8000-000000000002', '0000000d-0000-4000-8000-000000000201', 2, 1, 'To be paid')
on conflict do nothing;
