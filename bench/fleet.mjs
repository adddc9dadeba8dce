import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import plans from 'pg-boss/src/plans.js'
import { startServer } from '../test/fleet/postgres.mjs'
import { reports } from './inputs.mjs'
import { seconds, table } from './tools.mjs'

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

/** Processes at once, to their end: wall and processor time, their own and their children's. */
async function together(commands, cwd) {
  const lines = commands.map((args) => `${args.map((arg) => `'${arg}'`).join(' ')} &`)
  const begun = performance.now()
  const child = spawn('bash', ['-c', `${lines.join('\n')}\nwait\ntimes`], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (piece) => (out += piece))
  await new Promise((done) => child.on('exit', done))
  const spent = [...(out.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  const cpu = spent.reduce((sum, m) => sum + Number(m[1]) * 60 + Number(m[2]), 0) * 1000
  return { wall: performance.now() - begun, cpu }
}

/** Processor time of the server and all its processes, those that ended too (Linux; 0 elsewhere). */
function serverCpu(server) {
  try {
    const [postmaster] = readFileSync(join(server.folder, 'data/postmaster.pid'), 'utf8').split('\n')
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    const ticks = all.map((pid) => {
      const stat = (file) =>
        readFileSync(`/proc/${pid}/${file}`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ')
      try {
        const words = stat('stat')
        const own = Number(words[11]) + Number(words[12])
        if (pid === postmaster) return own + Number(words[13]) + Number(words[14])
        return words[1] === postmaster ? own : 0
      } catch {
        return 0
      }
    })
    return ticks.reduce((sum, n) => sum + n, 0) * 10
  } catch {
    return 0
  }
}

const percent = (a, b) => `${a >= b ? '+' : ''}${(100 * (a / b - 1)).toFixed(1)} %`

/** A folder with so many reports, and a server; both are gone after the work. */
async function fleetOf(count, work) {
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-fleet-bench-'))
  const server = await startServer()
  try {
    const input = (many) => {
      const path = join(folder, `input-${many}`)
      mkdirSync(path, { recursive: true })
      for (const file of paths.slice(0, many))
        if (!existsSync(join(path, basename(file)))) symlinkSync(file, join(path, basename(file)))
      return path
    }
    const paths = await reports(count)
    return await work({ folder, server, input, paths })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const node = process.execPath
let databases = 0

/** So many workers over these reports, from a queue that is full: time, processor, and what the database grew by. */
async function workersOver(server, input, workers, folder) {
  const url = await server.url(`fleet_${++databases}`)
  const put = await together([[node, main, 'enqueue', input, '--database', url, '--quiet']], folder)
  const before = { server: serverCpu(server), ...(await sizeOf(url)) }
  const worker = [node, main, 'worker', '--database', url, '--jobs', '1', '--drain', '--quiet']
  const run = await together(Array(workers).fill(worker), folder)
  const after = { server: serverCpu(server), ...(await sizeOf(url)) }
  return {
    ...run,
    put: put.wall,
    server: after.server - before.server,
    grown: after.bytes - before.bytes,
    wal: after.wal - before.wal,
  }
}

/** Workers on one queue against plain `ingest` with as many threads, and what the queue alone takes. */
export async function fleet({ count, rounds, workers = [1, 2, 4] }) {
  await fleetOf(count, async ({ folder, server, input }) => {
    const rows = []
    const all = input(count)
    for (const n of workers) {
      // One after the other, and again: a machine that is busy with something else meanwhile is seen in the difference.
      const runs = { plain: [], fleet: [] }
      for (let round = 1; round <= rounds; round++) {
        const out = join(folder, `out-${n}-${round}`)
        runs.plain.push(
          await together([[node, main, 'ingest', all, '--out', out, '--jobs', String(n), '--quiet']], folder),
        )
        runs.fleet.push(await workersOver(server, all, n, folder))
      }
      const least = (list, key) => Math.min(...list.map((run) => run[key]))
      const [plain, ours] = [least(runs.plain, 'wall'), least(runs.fleet, 'wall')]
      const [plainCpu, oursCpu] = [least(runs.plain, 'cpu'), least(runs.fleet, 'cpu') + least(runs.fleet, 'server')]
      rows.push([
        n,
        `${(count / (plain / 1000)).toFixed(1)}/s`,
        `${(count / (ours / 1000)).toFixed(1)}/s`,
        percent(ours, plain),
        seconds(plainCpu / count),
        seconds(oursCpu / count),
        percent(oursCpu, plainCpu),
        seconds(least(runs.fleet, 'server') / count),
        seconds(least(runs.fleet, 'put') / count),
      ])
    }
    table([
      [
        `${count} reports, workers`,
        'ingest --jobs',
        'workers',
        'wall',
        'processor, ingest',
        'workers + server',
        'processor',
        'of it the server',
        'enqueue',
      ],
      ...rows,
    ])
    await queueAlone(server, join(folder, `out-${workers[0]}-1`), all)
  })
}

/** What a million ten-page reports would take, from what a few take: the difference of two runs, so that starting is left out. */
export async function scale([few, many] = [10, 40]) {
  await fleetOf(many, async ({ folder, server, input, paths }) => {
    const [a, b] = [await workersOver(server, input(few), 1, folder), await workersOver(server, input(many), 1, folder)]
    const { textLayer } = await import('../dist/pipeline.js')
    const { pages } = await textLayer(readFileSync(paths[0]))
    const each = (key) => (((b[key] - a[key]) / (many - few)) * 10) / pages.length
    const [hour, million] = [3.6e6, 1e6]
    const hours = (ms) => `${((ms * million) / hour).toFixed(0)} h`
    const giga = (bytes) => `${((bytes * million) / 1e9).toFixed(0)} GB`
    const kilo = (bytes) => `${(bytes / 1000).toFixed(0)} kB`
    const real = readFileSync(new URL('../input/snhr-2017-01.pdf', import.meta.url))
    const source = (real.length * 10) / (await textLayer(real)).pages.length
    table([
      ['ten-page report', 'one', 'a million'],
      ['processor, workers', seconds(each('cpu')), hours(each('cpu'))],
      ['processor, database server', seconds(each('server')), hours(each('server'))],
      ['records in the database', kilo(each('grown')), giga(each('grown'))],
      ['written ahead (WAL) for the records', kilo(each('wal')), giga(each('wal'))],
      ['source, as the January report', kilo(source), giga(source)],
    ])
    const rows = [1, 10, 40].map((machines) => {
      const wall = Math.max(each('cpu') / (machines * 8), each('server') / 16) * million
      const second = 1000 / wall
      return [
        machines,
        `${(wall / hour).toFixed(1)} h`,
        `${(million * second).toFixed(0)}/s`,
        ((each('server') * million) / wall).toFixed(1),
        `${((each('wal') * million * second) / 1e6).toFixed(0)} MB/s`,
        machines * 4,
      ]
    })
    table([['machines with 8 cores', 'wall', 'reports', 'busy cores of the server', 'WAL', 'connections'], ...rows])
    console.log(`  one core of the server keeps up with ${(each('cpu') / each('server')).toFixed(0)} cores that read`)
  })
}

/** What commands that hold all records in memory need: from the same record, many times. */
export async function memory(sizes = [200, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-memory-bench-'))
  try {
    const [path] = await reports(1)
    await together([[node, main, 'ingest', path, '--out', join(folder, 'one'), '--quiet']], folder)
    const name = basename(path).replace('.pdf', '')
    const record = readFileSync(join(folder, 'one', `${name}.json`), 'utf8')
    const rows = []
    for (const size of sizes) {
      const out = join(folder, String(size))
      mkdirSync(out)
      for (let n = 0; n < size; n++) writeFileSync(join(out, `r-${n}.json`), record.replaceAll(name, `r-${n}`))
      const file = join(folder, 'time')
      const args = ['stats', '--json', '--out', out]
      const run = await together([['/usr/bin/time', '-o', file, '-f', '%M', node, main, ...args]], folder)
      rows.push([size, seconds(run.wall), `${(Number(readFileSync(file, 'utf8').trim()) / 1024).toFixed(0)} MB`])
    }
    table([[`records of ${(record.length / 1000).toFixed(0)} kB`, 'stats', 'memory'], ...rows])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function opened(url) {
  const { connect } = await import('../dist/fleet/sql.js')
  const { migrate } = await import('../dist/fleet/migrations.js')
  const { Queue } = await import('../dist/fleet/queue.js')
  const database = await connect(url)
  await migrate(database)
  const queue = new Queue(database, 60)
  await queue.start()
  const close = async () => {
    await queue.stop()
    await database.close()
  }
  return { database, queue, close }
}

async function sizeOf(url) {
  const { connect } = await import('../dist/fleet/sql.js')
  const database = await connect(url)
  const [row] = await database.query(
    `select pg_database_size(current_database())::float8 as bytes, (pg_current_wal_lsn() - '0/0')::float8 as wal`,
  )
  await database.close()
  return row
}

/** Jobs that do nothing, and jobs that only put a record away, through the queue and a transaction each; one after another. */
async function queueAlone(server, records, input, count = 300) {
  const { database, queue, close } = await opened(await server.url('alone'))
  const { enqueue } = await import('../dist/fleet/enqueue.js')
  const { findInputs } = await import('../dist/batch/inputs.js')
  const { putOutcome } = await import('../dist/fleet/store.js')
  const { randomUUID } = await import('node:crypto')
  const names = readdirSync(records).filter((name) => name !== 'manifest.json' && name.endsWith('.json'))
  const texts = names.map((name) => readFileSync(join(records, name), 'utf8'))
  const rows = []
  for (const [what, withRecord] of [
    ['empty job: taken, ended in a transaction', false],
    ['the same with a record put', true],
  ]) {
    const jobs = Array.from({ length: withRecord ? Math.min(count, texts.length) : count }, (_, n) => ({
      id: randomUUID(),
      job: { file: `${n}.pdf`, id: names[n % names.length].replace(/\.json$/, ''), sha256: null, address: null },
      priority: n % 7,
    }))
    for (const { id, job } of jobs)
      await database.query(
        `insert into tawthiq.input (file, id, status, job) values ($1, $2, 'queued', $3) on conflict (file) do update set job = excluded.job`,
        [job.file, job.id, id],
      )
    await database.transaction((sql) => queue.put(sql, jobs))
    const [cpu, before, begun] = [process.cpuUsage(), serverCpu(server), performance.now()]
    for (let n = 0; n < jobs.length; n++) {
      const [taken] = await queue.take(1)
      await database.transaction(async (sql) => {
        await queue.done(sql, taken.id)
        const sha256 = '0'.repeat(64)
        const outcome = { file: taken.job.file, id: taken.job.id, sha256, status: 'done', incidents: 0, error: null }
        if (withRecord)
          await putOutcome(sql, outcome, texts[Number(taken.job.file.replace('.pdf', ''))], {
            job: taken.id,
            rules: '',
          })
      })
    }
    const { user, system } = process.cpuUsage(cpu)
    rows.push([
      what,
      ...[performance.now() - begun, (user + system) / 1000, serverCpu(server) - before].map((ms) =>
        seconds(ms / jobs.length),
      ),
    ])
  }
  const { inputs } = await findInputs([input])
  const [cpu, before, begun] = [process.cpuUsage(), serverCpu(server), performance.now()]
  await enqueue(database, queue, { inputs, keep: 'bytes', priority: null })
  const { user, system } = process.cpuUsage(cpu)
  rows.push([
    'a report put into the queue with its bytes',
    ...[performance.now() - begun, (user + system) / 1000, serverCpu(server) - before].map((ms) =>
      seconds(ms / inputs.length),
    ),
  ])
  await close()
  table([['the queue alone', 'wall, a job', 'processor here', 'of the server'], ...rows])
}

/** How long the next job takes to find when many wait: what a long archive meets first. */
export async function waiting(sizes = [1_000, 10_000, 100_000]) {
  const server = await startServer()
  try {
    const { database, queue, close } = await opened(await server.url('waiting'))
    const rows = []
    let there = 0
    for (const size of sizes) {
      await database.query(
        `insert into pgboss.job (name, data, priority, expire_in, keep_until, retry_limit, policy)
         select 'read-report', jsonb_build_object('file', n || '.pdf', 'id', n::text), n % 240, interval '1 minute', now() + interval '1 year', 3, 'standard'
         from generate_series($1::int, $2::int) n`,
        [there + 1, size],
      )
      await database.executeSql('vacuum analyze pgboss.job')
      there = size
      const timed = async (times, work) => {
        const begun = performance.now()
        for (let n = 0; n < times; n++) await work()
        return seconds((performance.now() - begun) / times)
      }
      const taken = []
      const withIndex = await timed(30, async () => taken.push(...(await queue.take(1))))
      const asked = [await timed(3, () => queue.busy()), await timed(3, () => queue.counts())]
      const housekeeping = [
        plans.failJobsByTimeout('pgboss'),
        plans.archive('pgboss', '1 hour'),
        plans.drop('pgboss', '7 days'),
      ]
      asked.push(
        await timed(3, async () => {
          for (const statement of housekeeping) await database.query(statement)
        }),
      )
      // As the library would find it by itself: in a transaction that is undone.
      let without = ''
      await database
        .transaction(async (sql) => {
          await sql.query('drop index pgboss.tawthiq_next')
          const text = `select id from pgboss.job where name = $1 and state < 'active' and start_after < now()
            order by priority desc, created_on, id limit 1 for update skip locked`
          without = await timed(5, () => sql.query(text, ['read-report']))
          throw new Error('undo')
        })
        .catch(() => {})
      rows.push([size.toLocaleString('en'), withIndex, without, ...asked])
    }
    await close()
    table([
      ['jobs that wait', 'the next one', 'without our index', 'is anything left?', 'status', 'housekeeping'],
      ...rows,
    ])
  } finally {
    await server.stop()
  }
}

/** What a database without a server costs: started, filled and read in a process of its own each time. */
export async function embedded(count = 12) {
  const paths = await reports(count)
  const folder = mkdtempSync(join(tmpdir(), 'tawthiq-embedded-bench-'))
  const input = join(folder, 'input')
  mkdirSync(input)
  for (const path of paths) symlinkSync(path, join(input, basename(path)))
  const measured = async (args) => {
    const file = join(folder, 'time')
    const run = await together([['/usr/bin/time', '-o', file, '-f', '%M', node, main, ...args]], folder)
    return { ...run, mb: Number(readFileSync(file, 'utf8').trim().split('\n').at(-1)) / 1024 }
  }
  const row = (name, ...runs) => [
    name,
    ...runs.map((run) => seconds(run.wall)),
    seconds(runs.reduce((sum, run) => sum + run.cpu, 0)),
    `${Math.max(...runs.map((run) => run.mb)).toFixed(0)} MB`,
  ]
  const server = await startServer()
  try {
    const way = async (address) => [
      await measured(['enqueue', input, '--database', address, '--quiet']),
      await measured(['worker', '--database', address, '--drain', '--quiet', '--jobs', '1']),
      await measured(['stats', '--database', address, '--json']),
    ]
    const begun = performance.now()
    const other = await startServer()
    const start = performance.now() - begun
    await other.stop()
    const plain = [
      await measured(['ingest', input, '--out', join(folder, 'out'), '--quiet', '--jobs', '1']),
      await measured(['stats', '--out', join(folder, 'out'), '--json']),
    ]
    const lite = await way(join(folder, 'store'))
    const real = await way(await server.url('embedded'))
    table([
      [`${count} reports, one thread`, 'enqueue', 'worker', 'stats', 'processor', 'memory'],
      ['a folder: ingest, no database', '', ...row('', ...plain).slice(1)],
      row('PGlite and pg-boss, in the process', ...lite),
      row('a PostgreSQL server from npm, and pg-boss', ...real),
    ])
    console.log(`  the server's own start (initdb, first start): ${seconds(start)}`)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
