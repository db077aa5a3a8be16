-- The address that led the customer to the page, as far as their browser tells: often no more than a site.
alter table interaction
  add column referrer text constraint interaction_referrer_length check (length(referrer) between 1 and 2000);
