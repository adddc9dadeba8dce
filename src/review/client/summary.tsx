import { use } from './store.js'

export function Summary() {
  const report = use((s) => s.report)
  if (report === null) return null
  return (
    <section class="wide scrolls" aria-labelledby="summary-title">
      <h2 id="summary-title">Summary</h2>
    </section>
  )
}
