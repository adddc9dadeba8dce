import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { mergeWords, readUserWords, WordsError } from '../lexicon/user-words.js'
import { baseWords, type Words } from '../lexicon/words.js'
import { Trouble } from './errors.js'

/** The built-in words and those of a user's file, JSON or YAML. */
export async function loadWords(path: string): Promise<Words> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Trouble(`${path}: there is no such file of words.`, 2) : error
  })
  try {
    // JSON is YAML, too.
    return mergeWords(baseWords, readUserWords(parse(text)))
  } catch (error) {
    if (error instanceof WordsError) throw new Trouble(`${path}: ${error.problems.join('; ')}`, 2)
    throw new Trouble(`${path}: is neither JSON nor YAML: ${(error as Error).message.split('\n')[0]}`, 2)
  }
}
