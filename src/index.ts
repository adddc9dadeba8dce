export { baseWords, type Words } from './lexicon/words.js'
export { Refusal } from './model/note.js'
export * from './model/record.js'
export { extract, type Options, type Result, readReport, reportId } from './pipeline.js'
