-- What conditions look at, so that lists count the items that apply.
alter table site add column facts varchar;
alter table inspection add column facts varchar;
alter table template add column conditions int;
alter table agency_record add column moved boolean;

-- Apart from agency_record, which every list reads.
create table record_gist (
    aggregate_id varchar not null,
    id varchar not null,
    gist varchar,
    primary key (aggregate_id, id)
);
