import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../disk/whole.js'
import { sha256 } from '../model/identity.js'
import type { Input } from './inputs.js'
import { hashOf } from './run.js'

/** A share of the inputs: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** "3/8" as a shard; null where it is none. */
export function shardFrom(text: string): Shard | null {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined || index < 1 || index > count) return null
  return { index, count }
}

/** Which shard a file's content falls to; by its hash, so that neither its name nor its place in a list decides. */
export const shardOf = (sha256: string, count: number): number => (Number.parseInt(sha256.slice(0, 12), 16) % count) + 1

/** The inputs of one shard. What cannot be hashed (a pipe, a missing file) falls by its name, so that one shard reports it. */
export async function inShard(inputs: readonly Input[], shard: Shard): Promise<Input[]> {
  const mine: Input[] = []
  for (const input of inputs) {
    const regular = (await stat(input.path).catch(() => null))?.isFile() === true
    const hash = (regular ? await hashOf(input.path).catch(() => null) : null) ?? sha256(input.file)
    if (shardOf(hash, shard.count) === shard.index) mine.push(input)
  }
  return mine
}

const markName = '.shard'

/** Says in the output folder which shard it holds, once all of it is there: so a merge can tell that one is missing. */
export async function markShard(out: string, { index, count }: Shard): Promise<void> {
  await writeWhole(join(out, markName), `${index}/${count}\n`)
}

/** Before a shard is read, and while it is, its folder holds none. */
export async function unmarkShard(out: string): Promise<void> {
  await rm(join(out, markName), { force: true })
}

/** Which shard a folder holds; null where it does not say. */
export async function shardIn(out: string): Promise<Shard | null> {
  const text = await readFile(join(out, markName), 'utf8').catch(() => '')
  return shardFrom(text.trim())
}
