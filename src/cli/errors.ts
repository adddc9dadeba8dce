import { BadFile } from '../golden/files.js'

/** An error that a person can act on: one line that says what, where and what to do. */
export class Trouble extends Error {
  constructor(
    message: string,
    /** 1: the world is not as it should be; 2: the command was used wrongly. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message)
    this.name = 'Trouble'
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'is a folder, and a file was expected',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
  EMFILE: 'too many open files',
}

/** Any error as one line for a person, and the exit code. Bugs keep their name, so that they can be reported. */
export function explainError(error: unknown): { line: string; exitCode: 1 | 2; bug: boolean } {
  if (error instanceof Trouble) return { line: error.message, exitCode: error.exitCode, bug: false }
  if (error instanceof BadFile) return { line: error.message, exitCode: 1, bug: false }
  const { code, path, message } = error as NodeJS.ErrnoException
  const sentence = code === undefined ? undefined : sentences[code]
  if (sentence !== undefined && path !== undefined)
    return { line: `${path}: ${sentence}`, exitCode: code === 'ENOENT' ? 2 : 1, bug: false }
  return { line: `${message ?? String(error)} (this is a bug: set DEBUG=tawthiq to see where)`, exitCode: 1, bug: true }
}
