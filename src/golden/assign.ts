/**
 * The assignment of rows to columns with the greatest sum of scores (Hungarian method, O(n³)). Scores at or below zero
 * are no match: such rows and columns stay alone. Gives the column of each row, or -1.
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length
  const columns = scores[0]?.length ?? 0
  const n = Math.max(rows, columns)
  const cost = (i: number, j: number): number => -Math.max(0, scores[i - 1]?.[j - 1] ?? 0)
  // Potentials and the matching, one-based with a dummy column 0, as the method is usually written.
  const u = new Float64Array(n + 1)
  const v = new Float64Array(n + 1)
  const rowOf = new Int32Array(n + 1)
  const way = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i
    let j0 = 0
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(n + 1)
    do {
      used[j0] = 1
      const i0 = rowOf[j0]!
      let delta = Number.POSITIVE_INFINITY
      let j1 = 0
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue
        const reduced = cost(i0, j) - u[i0]! - v[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          way[j] = j0
        }
        if (least[j]! < delta) {
          delta = least[j]!
          j1 = j
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      }
      j0 = j1
    } while (rowOf[j0] !== 0)
    do {
      const j1 = way[j0]!
      rowOf[j0] = rowOf[j1]!
      j0 = j1
    } while (j0 !== 0)
  }
  const columnOf = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= columns; j++) {
    const i = rowOf[j]!
    if (i >= 1 && i <= rows && (scores[i - 1]?.[j - 1] ?? 0) > 0) columnOf[i - 1] = j - 1
  }
  return columnOf
}
