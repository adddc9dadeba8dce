import type { Rule } from '../../match/rule.js'

/** Nought is a number that the text states: nobody died, though people were hurt. */
export const nobody: Rule<number> = {
  id: 'victims/nobody-killed',
  why: 'A text that counts the injured and says that nobody was killed states a toll of nought.',
  pattern: () =>
    /(?<!\p{L})(?:(?:[Nn]o\s(?:one|civilians?|people|person)|[Nn]obody)\s(?:was|were|has\sbeen|had\sbeen|is)\s(?:\p{L}+ly\s)?killed|[Nn]o\s(?:deaths?|fatalit(?:y|ies)|loss\sof\slife)(?:\s(?:was|were|has\sbeen|have\sbeen|had\sbeen|occurred|resulted))?(?:\s(?:reported|recorded|registered|confirmed|caused))?(?!\p{L})|[Nn]o\slives\swere\slost|[Ww]ithout\s(?:loss\sof\slife|fatalities|killing\sany(?:one|body)))(?!\sby)/dgu,
  read: () => 0,
  examples: [
    { text: 'Rockets wounded four civilians. [[No loss of life was reported]].', gives: 0 },
    { text: 'The minister said [[no one was killed]] and 53 people were hurt.', gives: 0 },
    { text: 'No one was hurt.', none: 'says nothing of deaths alone' },
    { text: 'No one claimed the killing.', none: 'somebody died' },
  ],
}
