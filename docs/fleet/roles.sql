-- Least privilege: one role makes the tables and brings them to a new version, workers read and write, analysts read.
-- Run it once, in the database of the dataset, as a role that may make roles, before the first `tawthiq enqueue`; it may be run
-- again. Passwords are given apart (`\password tawthiq_worker` in psql), so that none stands in a file.
do $$ begin create role tawthiq_owner login; exception when duplicate_object then null; end $$;
do $$ begin create role tawthiq_worker login; exception when duplicate_object then null; end $$;
do $$ begin create role tawthiq_reader login; exception when duplicate_object then null; end $$;

-- The owner makes the schemas tawthiq (the dataset) and pgboss (the queue), and nothing else of this database is his.
do $$ begin execute format('grant create on database %I to tawthiq_owner', current_database()); end $$;
create schema if not exists tawthiq authorization tawthiq_owner;
create schema if not exists pgboss authorization tawthiq_owner;

-- Workers take jobs and put records: rows, never tables.
grant usage on schema tawthiq, pgboss to tawthiq_worker;
alter default privileges for role tawthiq_owner in schema tawthiq grant select, insert, update, delete on tables to tawthiq_worker;
alter default privileges for role tawthiq_owner in schema pgboss grant select, insert, update, delete on tables to tawthiq_worker;
grant select, insert, update, delete on all tables in schema tawthiq, pgboss to tawthiq_worker;

-- Analysts read the dataset and do not see the queue.
grant usage on schema tawthiq to tawthiq_reader;
alter default privileges for role tawthiq_owner in schema tawthiq grant select on tables to tawthiq_reader;
grant select on all tables in schema tawthiq to tawthiq_reader;
