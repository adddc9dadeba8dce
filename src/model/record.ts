/** The record contract as schemas: one report in, one file out. Names are fixed; fields may be added, never renamed. */
import * as z from 'zod'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/)
const count = z.int().nonnegative().nullable()
const day = z.iso.date().nullable()

export const governorates = [
  'Damascus',
  'Aleppo',
  'Damascus suburbs',
  'Homs',
  'Hama',
  'Latakia',
  'Idlib',
  'Hasaka',
  'Deir Ez-Zour',
  'Tartus',
  'Raqqa',
  'Daraa',
  'Suwayda',
  'Quneitra',
] as const

export const attacks = [
  'air-strike',
  'shelling',
  'ground-launched-missile',
  'suicide-bombing',
  'car-bomb',
  'explosive-device',
  'chemical-attack',
  'shooting',
  'execution',
  'stabbing',
  'torture',
  'arson',
  'other',
] as const

export const deliveries = [
  'fixed-wing',
  'helicopter',
  'drone',
  'aircraft',
  'tank',
  'artillery',
  'rocket-launcher',
  'vehicle',
  'person',
  'warship',
] as const

export const partsOfDay = ['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night', 'midnight'] as const
export const qualifiers = ['exact', 'at-least', 'about', 'at-most'] as const
export const killedParts = [
  'civilians',
  'children',
  'girls',
  'boys',
  'women',
  'men',
  'medical',
  'media',
  'rescue',
  'fighters',
  'military',
] as const

/** A place in the incident's `text`; or, for a value read from a heading, the heading's path in the record. */
export const SpanRef = z.union([
  z.strictObject({ start: z.int(), end: z.int(), inferred: z.string().optional() }),
  z.strictObject({
    source: z.enum(['heading.perpetrator', 'heading.governorate', 'heading.day']),
    inferred: z.string().optional(),
  }),
])

export const RegionSchema = z.strictObject({
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})

export const DateValue = z.strictObject({
  start: day,
  end: day,
  weekday: z.string().nullable(),
  time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable(),
  partOfDay: z.enum(partsOfDay).nullable(),
})

export const Perpetrator = z.strictObject({ party: id, name: z.string().nullable() })

export const Weapon = z.strictObject({
  attack: z.enum(attacks).nullable(),
  delivery: z.enum(deliveries).nullable(),
  munitions: z.array(id),
  count,
  strikes: count,
})

export const Coordinates = z.strictObject({
  lat: z.number(),
  lon: z.number(),
  precision: z.enum(['place', 'governorate']),
  source: z.string(),
})

export const Location = z.strictObject({
  governorate: z.enum(governorates).nullable(),
  place: z.string().nullable(),
  placeType: z.enum(['city', 'town', 'village', 'camp', 'area']).nullable(),
  neighborhood: z.string().nullable(),
  area: z.string().nullable(),
  direction: z.string().nullable(),
  between: z.array(z.string()).nullable(),
  /** Outside Syria, where there is one: the governorate is always one of Syria's. */
  province: z.string().optional(),
  coordinates: Coordinates.nullable(),
})

export const Control = z.strictObject({
  party: id,
  name: z.string(),
  role: z.enum(['control', 'joint', 'presence']),
  at: z.enum(['incident', 'writing']),
})

const qualifier = z.enum(qualifiers).nullable()

export const Killed = z.strictObject({
  total: count,
  qualifier,
  civilians: count,
  children: count,
  girls: count,
  boys: count,
  women: count,
  men: count,
  medical: count,
  media: count,
  rescue: count,
  fighters: count,
  military: count,
})

export const Victims = z.strictObject({
  killed: Killed,
  injured: z.strictObject({ total: count, qualifier }),
  family: z.enum(['all', 'most', 'some']).nullable(),
})

export const Flag = z.strictObject({ code: z.string(), field: z.string(), message: z.string() })

export const Incident = z.strictObject({
  id: z.string(),
  heading: z.strictObject({
    perpetrator: z.string().nullable(),
    governorate: z.string().nullable(),
    /** Only in reports that print each day once, as a heading. */
    day: z.string().optional(),
  }),
  text: z.string(),
  source: z.strictObject({ pages: z.array(z.int().positive()).nullable(), regions: z.array(RegionSchema) }),
  date: DateValue,
  perpetrators: z.array(Perpetrator),
  attribution: z.enum(['stated', 'believed', 'disputed', 'unknown']),
  weapon: Weapon,
  target: z.string().nullable(),
  location: Location,
  control: z.array(Control),
  victims: Victims,
  evidence: z.array(z.strictObject({ url: z.string(), page: z.int().positive().nullable() })),
  spans: z.record(z.string(), z.array(SpanRef)),
  /** Id of the rule that read each field, by field path. */
  rules: z.record(z.string(), z.string()),
  flags: z.array(Flag),
})

/** Stated figures carry their place in the report: page (null for plain text) and the printed words. */
export const StatedSpan = z.strictObject({
  start: z.int(),
  end: z.int(),
  page: z.int().positive().nullable(),
  quote: z.string(),
})

const byParty = z.record(z.string(), z.int().nonnegative())

export const Stated = z.strictObject({
  incidents: z.strictObject({
    total: count,
    byPerpetrator: byParty.nullable(),
    byGovernorate: byParty.nullable(),
    byControl: z.record(z.string(), byParty).nullable(),
  }),
  killed: z.strictObject({
    total: count,
    children: count,
    women: count,
    womenAndChildrenPercent: z.number().nullable(),
    byPerpetrator: z.record(z.string(), z.strictObject({ total: count, children: count, women: count })).nullable(),
  }),
  /** By stated path, e.g. `killed.byPerpetrator.russia.children`; offsets are into the report's text layer. */
  spans: z.record(z.string(), z.array(StatedSpan)),
})

export const Check = z.strictObject({
  id: z.string(),
  scope: z.string(),
  measure: z.string(),
  stated: z.number().nullable(),
  extracted: z.number().nullable(),
  ok: z.boolean().nullable(),
  /** How it was compared where that is not plain equality: "at most", "within one percentage point". */
  rule: z.string().optional(),
  /** A failed check names the smallest sets of values that could explain it. */
  suspects: z
    .array(
      z.strictObject({
        incident: z.string().nullable(),
        field: z.string(),
        has: z.number().nullable(),
        implied: z.number().nullable(),
        why: z.string(),
      }),
    )
    .optional(),
})

export const Warning = z.strictObject({
  code: z.string(),
  message: z.string(),
  page: z.int().positive().optional(),
  incident: z.string().optional(),
})

export const ReportFile = z.strictObject({
  schemaVersion: z.literal('1'),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    pages: z.int().nonnegative().nullable(),
    /** SHA-256 of the text layer: tells a change of the reader from a change of the rules. */
    textSha256: z.string(),
  }),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  report: z.strictObject({
    id: z.string(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    period: z.strictObject({ start: day, end: day }),
  }),
  stated: Stated,
  incidents: z.array(Incident),
  checks: z.array(Check),
  /** Links that belong to no single incident. */
  evidence: z.array(z.strictObject({ url: z.string(), page: z.int().positive().nullable() })),
  warnings: z.array(Warning),
})

export type SpanRef = z.infer<typeof SpanRef>
export type DateValue = z.infer<typeof DateValue>
export type Perpetrator = z.infer<typeof Perpetrator>
export type Weapon = z.infer<typeof Weapon>
export type Location = z.infer<typeof Location>
export type Control = z.infer<typeof Control>
export type Killed = z.infer<typeof Killed>
export type Victims = z.infer<typeof Victims>
export type Flag = z.infer<typeof Flag>
export type Incident = z.infer<typeof Incident>
export type Stated = z.infer<typeof Stated>
export type StatedSpan = z.infer<typeof StatedSpan>
export type Check = z.infer<typeof Check>
export type Warning = z.infer<typeof Warning>
export type ReportFile = z.infer<typeof ReportFile>
export type Governorate = (typeof governorates)[number]
export type Attack = (typeof attacks)[number]
export type Delivery = (typeof deliveries)[number]
export type PartOfDay = (typeof partsOfDay)[number]
export type Qualifier = (typeof qualifiers)[number]
