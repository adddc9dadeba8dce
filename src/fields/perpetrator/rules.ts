import { activeAgent, afterClause, byAgent, menOf, partyFired, runIn, they } from './acting.js'
import { armsOf, armsWere, firedFrom, fromArms, ownArms, ownAttack, source } from './arms.js'
import { believedToBe, blamed, claimed, crossBlame, oneOfTwo, responsible, saidIt, tradedBlame } from './claims.js'
import { clash } from './clash.js'
import { arrester, besieger, custodian } from './holding.js'

/** The rules that name who did it, in the order in which they are asked. */
export const agentRules = [
  activeAgent,
  afterClause,
  armsOf,
  menOf,
  byAgent,
  ownAttack,
  partyFired,
  fromArms,
  source,
  believedToBe,
  runIn,
  armsWere,
  responsible,
  claimed,
  blamed,
  saidIt,
  tradedBlame,
  crossBlame,
  they,
  custodian,
  arrester,
  oneOfTwo,
  besieger,
  firedFrom,
  ownArms,
  clash,
] as const
