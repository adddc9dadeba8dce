import type { Rule } from '../../match/rule.js'
import { beside } from './fallback.js'
import type { Hit } from './hit.js'
import { ablaze, burnt } from './rules/arson.js'
import { drivenOver, killedIn, put } from './rules/charges.js'
import { entered } from './rules/entered.js'
import { sent, shotAt } from './rules/fired.js'
import { bombAt, exploded, landed } from './rules/landed.js'
import { relative, wasHit } from './rules/passive.js'
import { leftInRuins, rubble, ruinedBy } from './rules/ruins.js'
import { slainAt } from './rules/slain.js'
import { attackOn, named, struck } from './rules/struck.js'

/** Rules in which a word leads to what was hit, the commonest first. */
export const firmRules: readonly Rule<Hit>[] = [
  sent,
  attackOn,
  struck,
  landed,
  exploded,
  shotAt,
  wasHit,
  burnt,
  ablaze,
  named,
  ruinedBy,
  put,
  entered,
  rubble,
  relative,
  killedIn,
  drivenOver,
  leftInRuins,
  bombAt,
]

/** Rules that guess by what stands beside the act. */
export const guessRules: readonly Rule<Hit>[] = [slainAt, beside]
