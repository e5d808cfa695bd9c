-- Since when a version is in force again that was withdrawn by mistake.
alter table template add column reinstated_at timestamp(9) with time zone;
