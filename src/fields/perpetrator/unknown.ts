import type { Rule } from '../../match/rule.js'
import { anyParty, run, view } from '../../match/view.js'

const able =
  '(?:identify|determine|establish|know|name|say|attribute|ascertain|verify|confirm|specify|find out|tell|pin down|reveal)'
/** Who did it, in words that can mean nobody else: no victim is a "perpetrator" or a "party". */
const culprit =
  '(?:perpetrators?|party|parties|groups?|sides?|source|culprits?|attackers?|assailants?|gunm[ea]n|bombers?|those (?:responsible|behind)|affiliation|actors?|responsibility|origin|shooters?|killers?|who (?:was|is|were|had|did|stands|stood|carried|fired|planted|shot|killed)|which (?:side|party|group|of))'
/** Also told of the dead, so only beside the act: "armed men whom we could not identify opened fire". */
const men = `(?:${run.members}|${culprit}|persons?|identity|identities|entity|owner)`

/** Words that say that nobody could be named: "we could not identify those responsible". */
export const nobodyNamed: Rule<'unidentified'> = {
  id: 'perpetrator/nobody-named',
  why: 'The report says itself that the one who did it is not known; then no party is taken for it.',
  view,
  pattern: (() => {
    const cannot =
      "(?:(?:have|has|had)(?:n['’]t| not)(?:\\s(?:yet|so far))?(?:\\sbeen)?(?:\\sable)?(?:,\\s[^.;,]{3,30},)?(?:\\sto)?|(?:could|can|did|do|does|was|were|is|are)(?:n['’]t| not|not)(?:\\s(?:yet|so far|be|immediately|currently|known))?(?:\\sable to)?|unable to|failed to|not (?:yet )?(?:been )?(?:able|possible) to|difficult to|impossible to)"
    const source = [
      `${cannot}\\s(?:be\\s|been\\s|to\\s)?${able}(?:d|ed|ied)?\\b(?!\\sthe\\sidentit(?:y|ies)\\sof\\sthe\\s(?:victims?|dead|wounded|bod(?:y|ies)))[^.;]{0,60}?(?<!\\p{L})(?:${culprit}|(?:the|which|what|any)\\s(?:armed\\s)?${run.members}|the identity|whose|who)(?!\\p{L})(?!\\s(?:was|were) (?:in|inside|among|killed|on|aboard))`,
      `(?:${run.members}|${run.carrier}|persons?|people|m[ae]n|party|group|source|origin|${run.munition})\\s(?:[^.;,]{0,30}\\s)?(?:whom?|whose|that|which|we|SNHR)\\s(?:[^.;,]{0,24}\\s)?${cannot}\\s(?:be\\s|been\\s|to\\s)?(?:identify|determine|name|identified|determined)(?!\\p{L})(?=(?<=(?:${run.members}|${run.carrier}|party|group|source|origin|${run.munition})\\s[^.;]{0,90})|[^.;]{0,20}\\s${run.verb})`,
      `\\b(?:we|SNHR)\\s${cannot}\\s(?:be\\s|been\\s|to\\s)?(?:identify|determine|name)(?:[.,;]|\\s${run.noun})`,
      `(?<!\\p{L})(?:${culprit}|identity of the (?:perpetrators?|attackers?|bombers?|gunm[ea]n|killers?))(?!\\p{L})[^.;]{0,90}?${cannot}\\s(?:been\\s|be\\s)?(?:identified|determined|established|known|named|ascertained|verified|confirmed|${able})`,
      `\\b(?:unidentified|unknown|unnamed|masked)\\s(?:armed\\s|masked\\s)?(?:${run.members}|${run.carrier}|gunm[ea]n|persons?|individuals?|people|part(?:y|ies)|groups?|men|man|sources?|origin|attackers?|assailants?|actors?|identity|affiliation|side|perpetrators?|armed\\s\\p{L}{3,8}|aircraft|warplanes?)(?!\\s(?:who|that)\\s(?:\\p{L}+\\s)?(?:identified|described|introduced|presented|called)\\sthemselves)(?!\\s(?:was|were|had been|has been)\\s(?:also\\s)?(?:${run.verb}|found|wounded|injured))`,
      `\\bof (?:an\\s)?(?:unknown|unidentified|undetermined) (?:source|origin|affiliation|party|provenance|identity)`,
      `\\b(?:whose|the|its|their)\\s(?:${men})\\s(?:is|are|was|were|remain|remains|remained)\\s(?:still\\s|as yet\\s|so far\\s|yet\\s)?(?:unknown|unidentified|unclear|undetermined|not known|a mystery)`,
      `\\bno(?:body|\\sone|\\sparty|\\sgroup|\\s${run.members}|\\sside|\\sorganization|\\sorganisation)?\\s(?:has\\s|have\\s|had\\s|immediately\\s|so far\\s|yet\\s|was\\s|were\\s|ever\\s|could\\s|claim\\s){0,3}(?:claimed|claim|named|been named|made|say|said (?:it|they|that|its|their)|admitted|identified|taken|immediate claim|responsibility|of responsibility)`,
      `\\bwho(?:\\s(?:had|has))?\\s(?:was behind|${run.verb}|planted|did|fired|dropped)[^.;]{0,40}?\\s(?:remains|remained|is|was|could)\\s(?:not|unknown|undetermined|unclear|unsolved)`,
      `\\b(?:not|never|un) ?(?:yet |immediately |been |currently |so far ){0,2}(?:known|established|clear|determined|identified) (?:who (?!(?:was|were) (?:in|inside|among|on|aboard|killed))|whose|which|what (?:group|party|side|caused))`,
      `\\bremains? unsolved`,
      `\\b(?:as|remains?|remained|is|was) unattributed`,
      `\\bno evidence that points to`,
      `\\bwithout (?:naming|identifying|specifying) (?:an?y?|the|which|who)\\b[^.;,]{0,24}`,
    ].join('|')
    const pattern = new RegExp(source, 'dgiu')
    return () => pattern
  })(),
  // "could not find out whether any court had tried them": no party is looked for.
  read: ({ text }) => (/\bcourts?$/u.test(text) ? undefined : 'unidentified'),
  examples: [
    {
      text: 'As of this writing, we [[haven’t been able to determine the group]] behind the bombing.',
      gives: 'unidentified',
    },
    { text: 'The [[perpetrators could not be identified]].', gives: 'unidentified' },
    { text: 'On Friday [[unidentified gunmen]] opened fire on farmers.', gives: 'unidentified' },
    { text: 'Rockets [[of unknown origin]] fell on a wedding party.', gives: 'unidentified' },
    { text: '[[No group claimed]] responsibility.', gives: 'unidentified' },
    { text: 'ISIS claimed responsibility.', none: 'a party claims it' },
  ],
}

/** Words that say that an inquiry is still open: "Investigations are still under way". */
export const inquiryOpen: Rule<'open'> = {
  id: 'perpetrator/inquiry-open',
  why: 'Where an inquiry into who did it is still under way, or one of several did it, the attribution is disputed.',
  view,
  pattern: (() => {
    const pattern = new RegExp(
      [
        '\\binvestigations?\\b[^.;]{0,40}?\\b(?:ongoing|on-going|under ?way|continu\\p{L}+|not ended|not (?:yet )?(?:been )?(?:concluded|completed)|in progress)\\b[^.;]{0,80}',
        '\\b(?:still|currently|are|is)\\s(?:still\\s)?(?:investigating|working on|looking into|trying to)\\b[^.;]{0,60}?\\b(?:which|who|party|perpetrator|responsib\\p{L}+)',
        '\\b(?:SNHR|[Ww]e)\\s(?:is|are)\\s(?:still|currently)\\sinvestigating\\b[^.;]{0,40}?\\b(?:identify|who|party|responsib\\p{L}+)',
        "\\b(?:[Oo]ur|SNHR[’']s) investigations?\\b[^.;]{0,60}?\\b(?:going on|open|under ?way|ongoing|continu\\p{L}+)",
        '\\b(?:which|whichever) (?:one )?of (?:the )?(?:two|them|both|these)\\b',
        '\\bcould not decide between\\b',
        '\\b(?:sources|reports|accounts|witnesses)\\b[^.;]{0,20}?\\bconflict(?:ed|ing)?\\b[^.;]{0,60}?(?:whether|who|which)',
        `\\bunclear which\\b|\\bunclear (?:whether|if)\\b(?=[^.;]{0,80}${anyParty})`,
        `\\bnot (?:been )?(?:able|clear|possible|known|determined|sure)\\b[^.;]{0,40}?\\b(?:which of\\b|whether\\b(?=[^.;]{0,80}${anyParty}))`,
      ].join('|'),
      'dgiu',
    )
    return () => pattern
  })(),
  read: () => 'open',
  examples: [
    { text: '([[Investigation are still ongoing to determine the perpetrator party precisely]].)', gives: 'open' },
    { text: 'We were [[not able to say which of]] the two struck.', gives: 'open' },
    { text: 'The hospital was hit again.', none: 'no inquiry' },
  ],
}
