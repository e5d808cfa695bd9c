-- Templates have a life: drafts, versions withdrawn, and what a draft was made from.
alter table template add column life varchar;
alter table template add column based_on varchar;
alter table template add column signer varchar;

-- Meal figures, one row a site and month.
create table meal_month (
    aggregate_id varchar not null,
    id varchar not null,
    site_id varchar,
    month_of_year varchar,
    operating_days int,
    diners int,
    elder_diners int,
    subsidised_meals int,
    source varchar,
    primary key (aggregate_id, id)
);
create index meal_month_site on meal_month (site_id, month_of_year);
