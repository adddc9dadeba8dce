import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesOf, main, makeReports, runner } from './reports.js'

const docs = join(import.meta.dirname, '../../docs/fleet')
const folder = mkdtempSync(join(tmpdir(), 'tawthiq-schedulers-'))
const run = runner(folder)
/** In no order, as schedulers hand them out. */
const order = [3, 8, 1, 6, 2, 5, 7, 4]
let single: Record<string, string>

beforeAll(async () => {
  await makeReports(join(folder, 'input'), 40)
  run(['ingest', 'input', '--out', 'single', '--quiet'])
  single = filesOf(join(folder, 'single'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('schedulers’ files', () => {
  const script = (name: string) => join(docs, name)
  const shell = (command: string, args: readonly string[], env: Record<string, string>) => {
    const { status, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    return { status, stderr }
  }
  const tawthiq = `${process.execPath} ${main}`

  test('the scripts are Bash', () => {
    for (const name of ['slurm.sh', 'parallel.sh'])
      expect(shell('bash', ['-n', script(name)], {})).toEqual({ status: 0, stderr: '' })
  })

  test('the Slurm array, run as Slurm runs it, merged: the bytes of a single run', () => {
    const text = readFileSync(script('slurm.sh'), 'utf8')
    const count = Number(/^#SBATCH --array=1-(\d+)$/m.exec(text)?.[1])
    expect(count).toBe(8)
    for (const i of order)
      expect(
        shell('bash', [script('slurm.sh')], {
          REPORTS: 'input',
          WORK: 'slurm',
          TAWTHIQ: tawthiq,
          SLURM_CPUS_PER_TASK: '1',
          SLURM_ARRAY_TASK_ID: String(i),
          SLURM_ARRAY_TASK_COUNT: String(count),
        }).status,
      ).toBe(0)
    run(['merge', ...order.map((i) => `slurm/${i}`), '--out', 'slurm-out'])
    expect(filesOf(join(folder, 'slurm-out'))).toEqual(single)
  }, 120_000)

  test('GNU parallel’s command line, with a stand-in that runs one after another: the bytes of a single run', () => {
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    // It takes what we use of parallel: --halt VALUE, the command with {}, and the list on its input.
    writeFileSync(
      join(bin, 'parallel'),
      '#!/bin/bash\n[ "$1" = --halt ] && shift 2\nwhile read -r i; do bash -c "${1//\\{\\}/$i}" || exit 1; done\n',
    )
    chmodSync(join(bin, 'parallel'), 0o755)
    const done = shell('bash', [script('parallel.sh')], {
      PATH: `${bin}:${process.env.PATH}`,
      REPORTS: 'input',
      WORK: 'parallel',
      OUT: 'parallel-out',
      TAWTHIQ: tawthiq,
    })
    expect(done.status).toBe(0)
    expect(filesOf(join(folder, 'parallel-out'))).toEqual(single)
  }, 120_000)

  test('the Kubernetes Indexed Job has the fields of one, and its command reads the shard of its index', () => {
    const job = parse(readFileSync(script('kubernetes.yaml'), 'utf8'))
    expect(job).toMatchObject({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: expect.stringMatching(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/) },
      spec: { completionMode: 'Indexed', completions: 8, parallelism: 8, backoffLimitPerIndex: 3, maxFailedIndexes: 0 },
    })
    const pod = job.spec.template.spec
    // backoffLimitPerIndex asks for Never.
    expect(pod.restartPolicy).toBe('Never')
    expect(pod.securityContext.runAsNonRoot).toBe(true)
    const [container] = pod.containers
    const names = pod.volumes.map((v: { name: string }) => v.name)
    for (const mount of container.volumeMounts) expect(names).toContain(mount.name)
    expect(Object.keys(container).sort()).toEqual(
      ['args', 'command', 'image', 'name', 'resources', 'securityContext', 'volumeMounts', 'workingDir'].sort(),
    )
    expect(container.command).toEqual(['sh', '-c'])
    const [line] = container.args as [string]
    const here = line
      .replace('node dist/cli/main.js', tawthiq)
      .replaceAll('/data/reports', 'input')
      .replaceAll('/data/', 'kubernetes/')
    // Two of the eight say enough: the shards themselves are those of Slurm's.
    for (const i of [1, 8]) {
      expect(shell('sh', ['-c', here], { JOB_COMPLETION_INDEX: String(i - 1) }).status).toBe(0)
      expect(filesOf(join(folder, `kubernetes/shards/${i}`))).toEqual(filesOf(join(folder, `slurm/${i}`)))
    }
  }, 120_000)

  test('no file for a scheduler holds a secret', () => {
    for (const name of ['slurm.sh', 'parallel.sh', 'kubernetes.yaml', 'roles.sql'])
      expect(readFileSync(script(name), 'utf8')).not.toMatch(/password\s*[:=]|:\/\/[^\s/]*:[^\s/]*@/i)
  })
})
