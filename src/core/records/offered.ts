import { z } from 'zod'
import type { AuditTool } from '#core/audit-tools/audit-tool.ts'
import type { Body } from '#core/entry.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import type { FieldMeta } from './fields.ts'
import type { AnyRecordType } from './record.ts'

/** The definitions that fields offer to choose from. */
export interface Offered {
  readonly auditTools: readonly AuditTool[]
  readonly frameworks: readonly Framework[]
  readonly reports: readonly { readonly id: string; readonly title: string }[]
}

/**
 * A record type with its choices from folders of definitions put in, once those are read: its forms, files, findings and
 * views then hold it by them. In its summary such a value stands in words. A type that has no such choice stays as it is.
 */
export function offering(type: AnyRecordType, offered: Offered): AnyRecordType {
  const fields = withChoices(type.fields, offered)
  if (fields === type.fields) return type
  const choices = Object.entries(fields.shape).flatMap(([name, field]) => {
    const { choicesFrom, choices = {} } = metaOf(field)
    return choicesFrom ? [[name, choices] as const] : []
  })
  return { ...type, fields, summary: body => type.summary({ ...body, ...inWords(body, choices) }) }
}

type Choices = Readonly<Record<string, string>>

const inWords = (body: Body, choices: readonly (readonly [name: string, choices: Choices])[]): Body =>
  Object.fromEntries(
    choices.flatMap(([name, words]) => {
      const value = body[name]
      const says = typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined
      return says === undefined ? [] : [[name, says]]
    }),
  )

function withChoices(object: z.ZodObject, offered: Offered): z.ZodObject {
  const changed = Object.entries(object.shape).flatMap(([name, field]) => {
    const its = fieldWithChoices(field as z.ZodType, offered)
    return its === field ? [] : [[name, its] as const]
  })
  return changed.length === 0 ? object : object.extend(Object.fromEntries(changed))
}

function fieldWithChoices(field: z.ZodType, offered: Offered): z.ZodType {
  const meta = metaOf(field)
  if (meta.choicesFrom) return field.meta({ ...meta, choices: meta.choicesFrom(offered) })
  const rows = meta.rows && withChoices(meta.rows, offered)
  if (rows === undefined || rows === meta.rows) return field
  const list = z.array(rows).optional()
  return list.meta({ ...meta, rows })
}

const metaOf = (field: z.core.$ZodType): FieldMeta => ((field as z.ZodType).meta() ?? { title: '' }) as FieldMeta
