import type { Group, Token } from '../model.js'
import { lows } from './verb.js'

const holding =
  /(?:^| )(?:hold|holds|held|have|has|had|collected|received|recorded|documented|obtained|verified|confirmed|gathered|registered|list|lists|listed|published|carries|contains)(?: (?:so far|now|also|the|down|already|\w+ly|until now|to date)){0,3}$/
const others =
  /(?:arrest|detain|missing|wounded|injured|suspect|disappear|kidnap|abduct|wanted|perpetrator|responsible|officer|accus)/

/** "We hold 10 names": where an account of deaths counts names, it counts the dead, unless it says whose names they are. */
export function holdsNames(group: Group, tokens: readonly Token[]): boolean {
  if (!holding.test(lows(tokens, group.firstToken - 6, group.firstToken))) return false
  return !others.test(lows(tokens, group.firstToken, group.lastToken + 9))
}
