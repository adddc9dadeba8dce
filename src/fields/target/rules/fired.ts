import { derive } from '../../../match/derive.js'
import type { Rule } from '../../../match/rule.js'
import { sending, shooting, space } from '../acts.js'
import { aims } from '../aim.js'
import { following, type Hit, hit } from '../hit.js'
import { time } from '../times.js'

/** "fired two missiles at a residential building", "dropped a cluster bomb near a primary school". */
export const sent: Rule<Hit> = {
  id: 'target/sent',
  why: 'A verb of firing or dropping leads to the thing hit by a preposition.',
  pattern: derive(() => new RegExp(sending, 'dgu')),
  ...aims('send'),
  examples: [
    {
      text: 'warplanes fired missiles at [[a residential house]] in Aniq Bajra',
      gives: { text: 'a residential house', trust: 'act' },
    },
    {
      text: 'dropped, on Monday, two barrel bombs in the vicinity of [[the cemetery]] in the town.',
      gives: { text: 'the cemetery', trust: 'act' },
    },
    {
      text: 'fired rockets at [[the prison of The Judicial House]] which is',
      gives: { text: 'the prison of The Judicial House', trust: 'act' },
    },
    { text: 'fired missiles at [[Babka]], killing', gives: { text: 'Babka', trust: 'place' } },
    {
      text: 'fired missiles at [[the eastern parts]] of Babka village',
      gives: { text: 'the eastern parts', trust: 'place' },
    },
    { text: 'fired missiles from the same village', none: 'where they were fired from' },
  ],
}

/** "opened fire on farmers", "shot at a bread queue", "fired at a passing car". */
export const shotAt: Rule<Hit> = {
  id: 'target/shot-at',
  why: 'Fire is opened on people, cars and crowds.',
  pattern: derive(
    () =>
      new RegExp(
        `(?:${shooting}|t(?:ook|ake|aking)${space}aim|(?:[Uu]s(?:ed|ing)|[Tt]urn(?:ed|ing)|[Tt]rain(?:ed|ing))${space}(?:(?:live|their|his|its|heavy|lethal|excessive|machine)${space}){0,2}(?:ammunition|bullets|rounds|guns?|fire|force|weapons?|rifles))(?:${space}(?:with|using)${space}[\\p{L}\\s-]{3,40}?|${space}from${space}(?:[\\p{Ll}-]+${space}){0,3}(?:weapons|guns|rifles|arms)|${space}into${space}the${space}air${space}and(?:${space}then)?|${space}live${space}(?:bullets|ammunition|rounds)|,?${space}\\p{Ll}+ly|${space}(?:several|many|a${space}number${space}of)?${space.replace('1', '0')}(?:shots|bullets|rounds))?(?:,?${space}(?:${time}),?)?${space}(?:on|at|upon|into|towards?|against|to${space}disperse)${space}`,
        'dgu',
      ),
  ),
  mark: following,
  // "A minibus was fired upon on the highway": what was hit stands before.
  read: (m, p) =>
    /\b(?:was|were|been|being)\s$/u.test(p.text.slice(Math.max(0, m.span.start - 8), m.span.start))
      ? undefined
      : hit(m, p, 'act', true),
  examples: [
    { text: 'opened fire on [[farmers]] who were working', gives: { text: 'farmers', trust: 'act' } },
    { text: 'shot at [[a bread queue]] in', gives: { text: 'a bread queue', trust: 'act' } },
    {
      text: 'opened fire with live bullets to disperse [[a demonstration]] in',
      gives: { text: 'a demonstration', trust: 'act' },
    },
    { text: 'fired from light weapons at [[a car]] carrying', gives: { text: 'a car', trust: 'act' } },
    { text: 'opened fire on [[a family of three]] at', gives: { text: 'a family of three', trust: 'act' } },
    {
      text: 'opened fire on March 20, 2023, at [[a Kurdish family]] celebrating',
      gives: { text: 'a Kurdish family', trust: 'act' },
    },
    { text: 'opened fire on him in front of his house', none: 'a pronoun' },
    { text: 'fired at residents who fled', none: 'residents are the place itself' },
  ],
}
