import { z } from 'zod'

const place = { paper: z.string().min(1), where: z.string().min(1) }
const asAt = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a day, a month or a year to 31 March, such as 2016-17')

/** What papers say, as somebody typed it in: the shape of the file of facts that docs/cli.md documents. */
export const factsSchema = z.strictObject({
  statements: z
    .array(
      z.strictObject({
        ...place,
        what: z.string().default('value'),
        of: z.string().min(1),
        definition: z.string().optional(),
        asAt,
        value: z.string(),
        isAbout: z.literal(true).optional(),
      }),
    )
    .default([]),
  breakdowns: z
    .array(z.strictObject({ ...place, of: z.string(), parts: z.array(z.string()), total: z.string() }))
    .default([]),
  shares: z
    .array(
      z.strictObject({
        ...place,
        of: z.string(),
        numerator: z.string(),
        denominator: z.string(),
        percent: z.string(),
        isOfOthers: z.literal(true).optional(),
      }),
    )
    .default([]),
  flows: z
    .array(
      z.strictObject({
        ...place,
        of: z.string(),
        before: z.number(),
        came: z.number(),
        went: z.number(),
        after: z.number(),
        isAbout: z.literal(true).optional(),
      }),
    )
    .default([]),
  series: z
    .array(
      z.strictObject({
        ...place,
        of: z.string(),
        points: z.array(z.strictObject({ at: z.string(), value: z.string() })),
        changed: z.strictObject({ after: z.string(), what: z.string() }).optional(),
      }),
    )
    .default([]),
})
