import type { Kind } from '../../lexicon/people.js'
import type { Rule } from '../../match/rule.js'
import { numberShape } from './shape.js'

const kinds: Readonly<Record<string, readonly Kind[]>> = {
  civilian: ['civilians'],
  child: ['children'],
  woman: ['women'],
  civilians: ['civilians'],
  children: ['children'],
  women: ['women'],
  men: ['men'],
}

/** What all the dead were, said in a clause of its own. What a warring side says of fighters is its claim, so none are here. */
export const allWere: Rule<readonly Kind[]> = {
  id: 'victims/all-were',
  why: 'A clause of its own tells who all the dead were: "those killed were civilians", "they were innocent civilians".',
  pattern: () =>
    new RegExp(
      `(?<!\\p{L})[Ee]very(?:one|body)\\s(?:who\\s(?:died|perished|was\\skilled)|killed|among\\sthe\\sdead)\\s(?:was|is)\\san?\\s(?<one>civilian|child|woman)(?!\\p{L})|(?<!\\p{L})(?:(?:[Aa]ll\\s(?:of\\s)?)?(?:[Tt]hose\\s(?:who\\s(?:were\\s|had\\sbeen\\s)?)?(?:killed|died)|[Tt]he\\s(?:dead|victims|deceased|slain|casualties)|(?<=[Aa]ll\\s)(?:the\\s)?(?:dead|victims)|(?<=[Aa]ll\\sof\\sthe\\s)(?:dead|victims)|(?<=[Tt]he\\s|[Aa]ll\\s)${numberShape})|[Tt]hey)\\s(?:were|are)\\s(?:(?:all|both|only|simply|just|innocent|unarmed|ordinary|local|poor|young|elderly)\\s){0,3}(?<who>civilians|children|women|men)(?=[.,;:”"’')]|$|\\s(?:who|from|fleeing|returning|waiting|travelling|traveling|working|queuing|on\\stheir|trying|according)(?!\\p{L}))`,
      'dgu',
    ),
  read: ({ groups, span }, { text }) => {
    const before = text.slice(Math.max(0, span.start - 50), span.start)
    if (
      /(?:\b(?:most|some|many|half|few|none|not|majority|whether|if|part|rest|\d+|two|three|four|five|six|seven|eight|nine|ten)\sof\s|\b(?:insist\w*|claim\w*|maintain\w*|argue\w*|den(?:y|ied|ies)|disput\w+|reject\w+|whether|if|not|because)\s(?:that\s)?)$/iu.test(
        before,
      )
    )
      return undefined
    return kinds[groups.who ?? groups.one ?? '']
  },
  examples: [
    { text: 'A raid killed 12. [[Those killed were civilians]], the mayor said.', gives: ['civilians'] },
    { text: 'A raid killed 12. [[The victims were all children]].', gives: ['children'] },
    { text: 'A raid killed 12. "[[They were innocent civilians]]," he said.', gives: ['civilians'] },
    { text: 'A raid killed 12. [[Everyone who died was a civilian]].', gives: ['civilians'] },
    { text: 'Most of the dead were civilians.', none: 'not all' },
    { text: 'The army denied that the victims were civilians.', none: 'a denial' },
  ],
}
