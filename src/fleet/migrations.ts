import { attacks, deliveries, governorates, killedParts, partsOfDay, qualifiers } from '../model/record.js'
import type { Database } from './sql.js'

const oneOf = (column: string, values: readonly string[]): string =>
  `check (${column} in (${values.map((v) => `'${v.replace(/'/g, "''")}'`).join(', ')}))`

/** The dataset as tables, with the contract's own constraints. A version is never edited once it has been released; another is added. */
const migrations: readonly string[] = [
  `
  create table tawthiq.source (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea not null
  );
  create table tawthiq.input (
    file text primary key,
    id text not null,
    sha256 text,
    status text not null check (status in ('queued', 'done', 'failed')),
    error_code text,
    error_message text,
    incidents int not null default 0,
    check ((status = 'failed') = (error_code is not null))
  );
  create index on tawthiq.input (id);
  create table tawthiq.report (
    id text primary key,
    file text not null,
    sha256 text not null,
    text_sha256 text not null,
    publisher text,
    title text,
    period_start date,
    period_end date,
    program text not null,
    rules text not null,
    record text not null
  );
  create table tawthiq.report_history (
    report_id text not null,
    replaced_at timestamptz not null default now(),
    sha256 text not null,
    program text not null,
    rules text not null,
    record text not null
  );
  create table tawthiq.incident (
    id text primary key,
    report_id text not null references tawthiq.report on delete cascade,
    number int not null,
    date_start date,
    date_end date check (date_end >= date_start),
    weekday text,
    time text check (time ~ '^[0-2][0-9]:[0-5][0-9]$'),
    part_of_day text ${oneOf('part_of_day', partsOfDay)},
    attribution text not null ${oneOf('attribution', ['stated', 'believed', 'disputed', 'unknown'])},
    attack text ${oneOf('attack', attacks)},
    delivery text ${oneOf('delivery', deliveries)},
    munitions text[] not null,
    munition_count int check (munition_count >= 0),
    strikes int check (strikes >= 0),
    target text,
    governorate text ${oneOf('governorate', governorates)},
    place text,
    place_type text ${oneOf('place_type', ['city', 'town', 'village', 'camp', 'area'])},
    neighborhood text,
    area text,
    direction text,
    latitude double precision,
    longitude double precision,
    coordinates_precision text ${oneOf('coordinates_precision', ['place', 'governorate'])},
    killed_total int check (killed_total >= 0),
    killed_qualifier text ${oneOf('killed_qualifier', qualifiers)},
    ${killedParts.map((part) => `killed_${part} int check (killed_${part} >= 0),`).join('\n    ')}
    injured_total int check (injured_total >= 0),
    injured_qualifier text ${oneOf('injured_qualifier', qualifiers)},
    family text ${oneOf('family', ['all', 'most', 'some'])},
    flags text[] not null,
    text text not null,
    unique (report_id, number)
  );
  create index on tawthiq.incident (date_start);
  create index on tawthiq.incident (governorate);
  create table tawthiq.perpetrator (
    incident_id text not null references tawthiq.incident on delete cascade,
    position int not null,
    party text not null,
    name text,
    primary key (incident_id, position)
  );
  create index on tawthiq.perpetrator (party);
  create table tawthiq.control (
    incident_id text not null references tawthiq.incident on delete cascade,
    position int not null,
    party text not null,
    name text not null,
    role text not null ${oneOf('role', ['control', 'joint', 'presence'])},
    at text not null ${oneOf('at', ['incident', 'writing'])},
    primary key (incident_id, position)
  );
  create table tawthiq.victim (
    incident_id text not null references tawthiq.incident on delete cascade,
    outcome text not null ${oneOf('outcome', ['killed', 'injured'])},
    "group" text not null,
    count int not null check (count >= 0),
    qualifier text ${oneOf('qualifier', qualifiers)},
    primary key (incident_id, outcome, "group")
  );
  create view tawthiq.incident_row as
    select i.*, r.publisher, r.title, r.period_start, r.period_end,
      (select string_agg(p.party, '; ' order by p.position) from tawthiq.perpetrator p where p.incident_id = i.id) as perpetrators,
      (select string_agg(c.party, '; ' order by c.position) from tawthiq.control c where c.incident_id = i.id and c.at = 'incident') as control
    from tawthiq.incident i join tawthiq.report r on r.id = i.report_id;
  `,
  // The job that an input waits for: what an older job says of it is late and is not taken. Bytes of PDFs do not shrink, and
  // records (long texts with many names said again) do quickly, where the server knows how.
  `
  alter table tawthiq.input add column job uuid;
  alter table tawthiq.source alter column bytes set storage external;
  do $$ begin alter table tawthiq.report alter column record set compression lz4; exception when feature_not_supported then null; end $$;
  `,
]

/** Brings the tables to this program's version; safe to call from many machines at once. */
export async function migrate(database: Database): Promise<void> {
  if (await upToDate(database)) return
  await database.transaction(async (sql) => {
    // One at a time: the others wait here and find the work done.
    await sql.query(`select pg_advisory_xact_lock(hashtext('tawthiq.migrate'))`)
    await sql.query('create schema if not exists tawthiq')
    await sql.query('create table if not exists tawthiq.migration (version int primary key)')
    const [done] = await sql.query<{ version: number | null }>('select max(version) as version from tawthiq.migration')
    for (const [n, text] of migrations.entries()) {
      if (n < (done?.version ?? 0)) continue
      for (const statement of text.split(/;\s*$/m)) if (statement.trim() !== '') await sql.query(statement)
      await sql.query('insert into tawthiq.migration values ($1)', [n + 1])
    }
  })
}

/** Asked first, so that a role without the right to make tables can work on tables that are there. */
async function upToDate(database: Database): Promise<boolean> {
  const [found] = await database.query<{ there: boolean }>(
    `select to_regclass('tawthiq.migration') is not null as there`,
  )
  if (!found?.there) return false
  const [done] = await database.query<{ version: number | null }>(
    'select max(version) as version from tawthiq.migration',
  )
  return (done?.version ?? 0) >= migrations.length
}
