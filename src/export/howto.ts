/** "How to read this": what a person needs before the first look at the data. */
export function howTo(version: string, reports: number, incidents: number, published: boolean): string {
  return `# How to read this

Release ${version}: ${incidents} incidents from ${reports} ${reports === 1 ? 'report' : 'reports'}.

Each row is one incident as one report tells it. It was read by a program from the report's text, and checked against the
figures that the report states of itself. It is not a count of all incidents that happened.

- **An empty cell means "the report does not say".** It is never zero. Do not fill it with 0 before you add up.
- **killed_total has a qualifier.** \`at-least 12\` is a lower bound, \`about\` an estimate, \`at-most\` an upper bound.
- **Parts overlap.** A girl counts in \`killed_girls\` and in \`killed_children\`; \`killed_civilians\` holds children and women
  too. Do not add the parts up to a total.
- **A perpetrator is who the report says did it.** \`attribution\` tells whether it is stated, believed, disputed or unknown.
- **A point can be a governorate's seat.** Look at \`coordinates_precision\` before you draw a map.
- **Ids stay.** The same incident has the same \`incident_id\` in every release; CHANGES.md tells what became of each.
${published ? "\nThis is a publishing edition: paragraphs, links and owners' names are left out, and recent places are coarsened.\n" : ''}
Files: \`data/\` holds the tables in every format; \`dictionary.md\` the meaning of each column; \`data/coverage.csv\` how much is
known; \`datapackage.json\` the same for programs; \`SHA256SUMS\` the hash of every file.
`
}
