const killedFirst = /\b(?:death\stoll|toll|victims?|killed|individuals|civilians|deaths|dead|fatalities|lives)\b/iu
const incidentsFirst =
  /\b(?:massacres?|incidents?|attacks?|events|committed|perpetrated|carried\sout|took\splace|occurred)\b/iu

/** What a sentence that announces figures will count: the noun that comes first. */
export function announced(text: string): 'incidents' | 'killed' | null {
  const killed = killedFirst.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const incidents = incidentsFirst.exec(text)?.index ?? Number.POSITIVE_INFINITY
  if (killed === incidents) return null
  return killed < incidents ? 'killed' : 'incidents'
}

export const aboutControl = /\b(?:control(?:led)?|held)\b/iu
