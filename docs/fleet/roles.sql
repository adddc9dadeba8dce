-- Least privilege: one role makes the tables, workers read and write, analysts read. Run as the database's owner.
-- The queue (schema pgboss) and the dataset (schema tawthiq) are made by the first `tawthiq enqueue` under the role tawthiq_owner.
create role tawthiq_owner login;
create role tawthiq_worker login;
create role tawthiq_reader login;
grant create on database current_database_name to tawthiq_owner; -- put the database's name here
-- After the first enqueue:
grant usage on schema tawthiq, pgboss to tawthiq_worker;
grant select, insert, update, delete on all tables in schema tawthiq, pgboss to tawthiq_worker;
grant execute on all functions in schema pgboss to tawthiq_worker;
grant usage on schema tawthiq to tawthiq_reader;
grant select on all tables in schema tawthiq to tawthiq_reader;
