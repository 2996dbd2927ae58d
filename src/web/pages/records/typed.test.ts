import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '#core/entry.ts'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { loadDefinitions } from '#definitions.ts'
import { withRows } from '#web/pages/records/answered.ts'
import { fieldPart, joiningOf } from '#web/pages/records/merge.ts'
import { nameOfFault, readTyped, typedOf } from '#web/pages/records/typed.ts'

const { records: types } = await loadDefinitions()
const about = types.filter(type => mayBeAbout(type, 'child'))
const typeOf = (id: string): AnyRecordType => types.find(type => type.id === id)!
const PLAN = typeOf('pathway-plan')
const VISIT = typeOf('visit')

/** Text as someone may type it: trimmed, since spaces around it say nothing. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(typed => typed.replaceAll('\r', '').replaceAll('\0', '').trim())
  .filter(typed => typed !== '')

/** Values that a field may have. */
function anyValue(field: RecordField): fc.Arbitrary<unknown> {
  const choices = Object.keys(field.meta.choices ?? {})
  switch (field.kind) {
    case 'date':
      return fc
        .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map(date => date.toISOString().slice(0, 10))
    case 'choice':
      return fc.constantFrom(...choices)
    case 'several':
      return fc.subarray(choices, { minLength: 1 })
    case 'yes or no':
      return fc.boolean()
    case 'number':
      return field.isWhole
        ? fc.integer({ min: field.least ?? 0, max: Math.min(field.most ?? 99, 999_999) })
        : fc.constantFrom(0, 12.5, 37, 168)
    case 'pounds':
      return fc.integer({ min: 0, max: 100_000_000 })
    case 'rows':
      return fc.array(
        bodyOf(field.rows).filter(row => Object.keys(row).length > 0),
        { minLength: 1, maxLength: 4 },
      )
    default:
      return text
  }
}

const bodyOf = (fields: readonly RecordField[]): fc.Arbitrary<Body> =>
  fc.record(Object.fromEntries(fields.map(field => [field.name, anyValue(field)])), { requiredKeys: [] })

describe('what a record says, put into a form and read again', () => {
  test.each(about.map(type => [type.id, type] as const))('is the same for a %s', (_id, type) => {
    const fields = askedFields(type)
    fc.assert(
      fc.property(bodyOf(fields), body => {
        expect(readTyped(fields, typedOf(type, body)).body).toEqual(body)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a list of rows', () => {
  const fields = askedFields(PLAN)
  const typed = {
    'actions-rows': '3',
    'actions-0-action': 'First',
    'actions-1-action': '',
    'actions-2-action': 'Third',
    'actions-2-dueOn-day': '31',
    'actions-2-dueOn-month': '2',
    'actions-2-dueOn-year': '2026',
  }

  test('leaves out a row that says nothing, and leads an error to the row as it stands in the form', () => {
    const { body, faults, places } = readTyped(fields, typed)
    expect(body.actions).toEqual([{ action: 'First' }, { action: 'Third' }])
    expect(faults).toEqual([
      {
        path: ['actions', 1, 'dueOn'],
        says: 'Who will do what, by when, 2: By must be a date that exists, such as 27 3 2018',
      },
    ])
    expect(nameOfFault(fields, faults[0]!, places)).toBe('actions-2-dueOn-day')
  })

  test('grows by one, and loses the one that is taken out and no other', () => {
    expect(withRows(fields, { ...typed, _do: 'add actions' })).toMatchObject({ 'actions-rows': '4' })
    const without = withRows(fields, { ...typed, _do: 'remove actions 1' })!
    expect(without).toMatchObject({ 'actions-rows': '2', 'actions-0-action': 'First', 'actions-1-action': 'Third' })
    expect(without['actions-1-dueOn-day']).toBe('31')
    expect(Object.keys(without).filter(name => name.startsWith('actions-2'))).toEqual([])
  })

  test('is left alone by any other button, and by what is no list', () => {
    for (const _do of ['draft', 'add nothing', 'add aboutMe', 'remove actions', ''])
      if (_do !== 'remove actions') expect(withRows(fields, { ...typed, _do })).toBeUndefined()
  })
})

describe('two people’s changes', () => {
  const typedOfBody = (body: Body) => typedOf(VISIT, body)

  test('are put together so that nobody’s words are lost: each is in the form or named to be chosen', () => {
    const fields = askedFields(VISIT)
    fc.assert(
      fc.property(bodyOf(fields), bodyOf(fields), bodyOf(fields), (base, theirs, mine) => {
        const merged = joiningOf(VISIT).merge({
          base: typedOfBody(base),
          theirs: typedOfBody(theirs),
          mine: typedOfBody(mine),
        })
        const { body } = readTyped(fields, merged.typed)
        for (const { name } of fields) {
          const [before, their, my] = [base[name], theirs[name], mine[name]].map(value => JSON.stringify(value))
          const now = JSON.stringify(body[name])
          if (my !== before && my !== undefined) expect(now, `mine of ${name}`).toBe(my)
          if (their !== before && their !== my) {
            const isChosenBetween = merged.clashes.includes(name)
            if (!isChosenBetween) expect(now, `theirs of ${name}`).toBe(their)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('to one date are one answer, of which one’s whole date is used', () => {
    const field = askedFields(VISIT).find(({ name }) => name === 'visitedOn')!
    const [mine, theirs] = [typedOfBody({ visitedOn: '2018-01-02' }), typedOfBody({ visitedOn: '2017-11-30' })]
    const part = fieldPart(field)
    expect(part.saying(mine, part.theirsIn(theirs))).toEqual(theirs)
  })

  test('to a text may both be kept, theirs first, on one line where it has one', () => {
    const both = (name: string, mine: string, said: Readonly<Record<string, string>>) =>
      fieldPart(askedFields(VISIT).find(field => field.name === name)!).sayingBoth?.({ [name]: mine }, said)
    expect(both('childSaid', 'Mine', { childSaid: 'Theirs' })).toEqual({ childSaid: 'Theirs\n\nMine' })
    expect(both('childSaid', 'Mine', {})).toEqual({ childSaid: 'Mine' })
    expect(both('where', 'school', { where: 'placement' }), 'one answer of several').toBeUndefined()
  })

  test('to what a form does not ask are theirs, since whoever fills it in left them as they were', () => {
    const [field] = askedFields(VISIT).filter(({ name }) => name === 'childSaid')
    const base = { ...typedOfBody({ visitedOn: '2018-01-02', where: 'school' }) }
    const theirs = { ...base, where: 'placement' }
    expect(joiningOf(VISIT, [field!]).merge({ base, theirs, mine: { childSaid: 'Mine' } })).toMatchObject({
      clashes: [],
      taken: ['where'],
    })
  })
})
