import { join } from 'node:path'
import type { Doc } from '../model/doc.js'
import { keep, readKept } from './kept.js'

/** Kept text layers: by the bytes' hash and the reader's key. */
export const layersFolder = (cache: string): string => join(cache, 'layers')

export const layerName = (source: string, reader: string): string => `${source}-${reader}`

export const readLayer = (folder: string, name: string): Doc | null => readKept(folder, name) as Doc | null

export const keepLayer = (folder: string, name: string, doc: Doc): void => keep(folder, name, doc)
