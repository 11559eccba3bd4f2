ALTER TABLE plan_item ADD COLUMN withdrawn_reason TEXT;
