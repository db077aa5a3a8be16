-- the search for offers whose time is over, four times a second
create index offer_due on offer (expires_at) where state = 'PENDING';
