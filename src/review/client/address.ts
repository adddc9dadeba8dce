/** What the address names after `#`: a report, and in it an incident and a field, or one of the other views. */
export interface Address {
  readonly report: string | null
  readonly view: 'records' | 'summary' | 'differences'
  /** The incident's number as printed in its id: "03". */
  readonly incident: string | null
  readonly field: string | null
}

export function parseAddress(hash: string): Address {
  const [report, second, field] = hash.replace(/^#\/?/, '').split('/').map(decode)
  const view = second === 'summary' || second === 'differences' ? second : 'records'
  return {
    report: report || null,
    view,
    incident: view === 'records' ? second || null : null,
    field: view === 'records' ? field || null : null,
  }
}

export function addressOf({ report, view, incident, field }: Address): string {
  const parts = view === 'records' ? [report, incident, incident ? field : null] : [report, view]
  return `#/${parts
    .filter((p) => p !== null)
    .map(encodeURIComponent)
    .join('/')}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
