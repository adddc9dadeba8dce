/** Pieces of patterns about days and acts, for asides, segmentation and the outline. Sources without capturing groups, for the flags `giu`. */
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\\p{L})\\.?)'
const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const year = '(?:19|20)\\d\\d'
const ordinal = '(?<!\\d)\\d{1,2}(?!\\d)(?:st|nd|rd|th)?'

/** A day with its month, in any order, or in numbers. */
const inWords =
  '(?:twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)'
export const dayOfMonth = `(?:${inWords}\\sof\\s${months}(?:,?\\s${year})?|(?:the\\s)?${ordinal}(?:\\s?[-–]\\s?${ordinal})?\\s(?:of\\s)?${months}(?:,?\\s${year})?|${months}\\s${ordinal}(?:\\s?[-–]\\s?${ordinal})?(?:,?\\s${year})?|\\d{1,2}[/.]\\d{1,2}[/.]${year}|${year}-\\d\\d-\\d\\d)`
export const weekday = weekdays
/** Any date that a sentence can hang on: a day, a weekday, a month of a year, a year. */
export const anyDate = `(?:(?:${weekdays}(?:,\\s|\\s)(?:dawn,?\\s|morning,?\\s|noon,?\\s|afternoon,?\\s|evening,?\\s|night,?\\s)?)?${dayOfMonth}|${weekdays}|${months}(?:\\s${year})?|${year})`

/** Verbs of attack as participles: they tell that a place suffered something, not yet that anybody died. */
export const attacked =
  '(?:shelled|bombed|bombarded|hit|struck|targeted|attacked|raided|stormed|pounded|subjected|besieged|destroyed|damaged|burned)'
export const attackNoun =
  '(?:attacks?|(?:air\\s?)?strikes?|raids?|shelling|bombings?|bombardments?|massacres?|explosions?|blasts?|assaults?|incidents?|killings?)'
/** Words that say somebody died or was hurt. */
export const harmed =
  '(?:kill(?:ed|ing|s)?|died|dead|deaths?|lost|claimed|wound(?:ed|ing|s)?|injur(?:ed|ing|ies|y)|hurt|executed|murdered|shot|massacred|victims?|casualt(?:y|ies)|lives)'
/** "BAGHDAD, 1 December 2015 (UN News) – ": where and when a text was written, before its first sentence. */
export const dateline = `^\\p{Lu}[\\p{Lu}\\s/’'.-]{2,40}(?:,\\s\\p{L}[\\p{L} ]{2,20})?(?:,\\s${anyDate})?\\s(?:\\([\\p{L}\\s./]{2,30}\\)\\s?)?[-–—]{1,2}\\s`
