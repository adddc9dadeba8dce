import { workerData } from 'node:worker_threads'
import { readOne } from './one.js'
import type { Reading, Shared, Task } from './reading.js'

/** The thread's side: one report after another, each to the text of its record file. */
const shared = workerData as Shared
/** One value for the thread's life: patterns derived from it are kept with it. */
const words = shared.words ?? undefined

// A broken PDF can leave a rejected promise behind that nobody holds; it belongs to no report and must not end the thread.
process.on('unhandledRejection', () => {})

export default (task: Task): Promise<Reading> => readOne(task, shared, words)
