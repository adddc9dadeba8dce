import { findNumbers } from '../../match/numbers.js'

const words =
  '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our(?:teen|ty)?|[Ff]ive|[Ss]ix(?:teen|ty)?|[Ss]even(?:teen|ty)?|[Ee]ight(?:een|y)?|[Nn]ine(?:teen|ty)?|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Aa]\\sdozen|[Aa]\\shundred|half\\sa\\sdozen)(?:[-‐‑\\s](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|dozen))?(?![A-Za-z])'

/**
 * The outline of a number, in digits or words. A pattern that held the whole grammar of numbers would take longer to
 * translate than to run, so patterns hold this outline and the reader asks what number stands there.
 */
export const numberShape = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7}|${words})`
export const smallShape = `(?:\\d{1,3}|${words})`

export const holdsNumber = (text: string): boolean => /\d/.test(text) || findNumbers(text).length > 0
