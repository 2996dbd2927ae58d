import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '#definitions.ts'
import accommodation from './codes/accommodation.ts'
import abuse from './codes/category-of-abuse.ts'
import need from './codes/category-of-need.ts'
import source from './codes/contact-source.ts'
import ethnicity from './codes/ethnicity.ts'
import gender from './codes/gender.ts'
import inTouch from './codes/in-touch.ts'
import permanencePlan from './codes/permanence-plan.ts'
import provider from './codes/placement-provider.ts'
import placement from './codes/placement-type.ts'
import reasonCeased from './codes/reason-ceased.ts'
import { interviewAccepted, interviewOffered } from './codes/yes-no.ts'
import type { OfstedCodes } from './codes.ts'
import { codeIn, folded } from './spelling.ts'

const value = (codes: OfstedCodes, text: string) => codeIn(codes, text)?.code.value

describe('what councils write for a code', () => {
  test.each([
    ['b) Female', 'Female', gender],
    ['FEMALE', 'Female', gender],
    ['f', 'Female', gender],
    ['a) WBRI', 'WBRI', ethnicity],
    ['s) NOBT', 'NOBT', ethnicity],
    ['A1: White - British', 'WBRI', ethnicity],
    ['White British (A1)', 'WBRI', ethnicity],
    ['WBRI - A1 - White - British', 'WBRI', ethnicity],
    ['a) U1: Foster placement - relatives - long term', 'U1', placement],
    ['u1', 'U1', placement],
    ['e) PR4 - Private provision', 'PR4', provider],
    ['N1 - Abuse or Neglect', 'N1', need],
    ['q) 6: Police', '6', source],
    ['Health - Health Visitor', '3B', source],
    ['3c: Health services – School Nurse', '3C', source],
    ['Neglect/Emotional abuse', 'Multiple/not recommended', abuse],
    ['03 - Yes, gone abroad', 'YES', inTouch],
    ['S: No fixed adobe/homeless', 'S', accommodation],
    ['University accommodation', 'U', accommodation],
    ['E15 - Age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply', 'E15', reasonCeased],
    [
      'Special Guardianship Order made to carers, other than former foster carers, who were a relative',
      'E47',
      reasonCeased,
    ],
    ['Moved into independent living and no longer looked after: supportive accommodation', 'E5', reasonCeased],
    ['BSOM Black Somali', 'BAFR', ethnicity],
    ['Not Stated - Refused', 'REFU', ethnicity],
    ['Permanency through long term fostering', 'Long-term fostering', permanencePlan],
    ['Offered and Declined (by YP)', 'Yes', interviewOffered],
    ['Offered and Declined (by YP)', 'No', interviewAccepted],
    ['Offered and Accepted (CYP not present/refused on arrival)', 'No', interviewAccepted],
  ] as const)('"%s" is %s', (text, code, codes) => expect(value(codes, text)).toBe(code))

  test.each([
    ['PSRMEM - Support with memory and cognition', need],
    ['N1; N4', need],
    ['', gender],
    ['White > Any other ethnic group', ethnicity],
    ['foster', placement],
    ['With parents, or S', accommodation],
    ['U1 and U4 with siblings', placement],
    ['White - Not yet obtained', ethnicity],
    ['Special guardianship order', reasonCeased],
  ] as const)('nothing is guessed from "%s"', (text, codes) => expect(value(codes, text)).toBeUndefined())

  test('words that are only like an answer are said to be a guess, and known ones are not', () => {
    expect(codeIn(source, 'Police')).toMatchObject({ isGuess: false })
    expect(codeIn(source, 'Police DV unit')).toMatchObject({ code: { value: '6' }, isGuess: true })
  })

  test('a long text is no answer, however it begins', () => {
    expect(value(inTouch, `yes ${'and no '.repeat(10_000)}`)).toBeUndefined()
  })
})

describe('every list of answers', async () => {
  const { annexALists: lists } = await loadDefinitions()
  const sets = new Map(
    lists.flatMap(({ columns }) =>
      columns.flatMap(({ holds }) => (typeof holds === 'string' ? [] : [[holds.title, holds] as const])),
    ),
  )
  test.each([...sets])('%s knows each of its own words for one code alone', (_, codes) => {
    for (const code of codes.codes)
      for (const text of [code.ofsted, code.value, ...(code.spellings ?? [])])
        expect(value(codes, text), text).toBe(code.value)
  })
})

const file = new URL('../../../../../shared/data/annexa/annexa-value-variants.json', import.meta.url)

/** Spellings that councils were seen to use, grouped by others more coarsely than Ofsted does. */
type Variants = Record<string, Record<string, readonly { code: string; variants: readonly string[] | string }[]>>

describe.skipIf(!existsSync(file))('thousands of spellings (skipped where ../shared is not there)', async () => {
  const { annexALists: lists } = await loadDefinitions()
  const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Variants) : {}
  const columns = lists.flatMap(list =>
    list.columns.flatMap(({ name, holds }) => {
      const groups = all[`list_${list.number}`]?.[name]
      if (typeof holds === 'string' || holds.isOpen || !groups) return []
      const spellings = groups.flatMap(({ code, variants }) =>
        [variants].flat().flatMap(text => (text.length > 1 ? [{ group: code, text }] : [])),
      )
      return spellings.length < 30 ? [] : [[`${list.number} ${name}`, holds, spellings] as const]
    }),
  )
  test.each(columns)(
    '%s: at least four in ten are read, and 19 in 20 of those as others group them',
    (_, codes, spellings) => {
      const groupsOf = new Map<string, Set<string>>()
      for (const { group, text } of spellings)
        groupsOf.set(folded(text), (groupsOf.get(folded(text)) ?? new Set()).add(group))
      let [read, related, agreed] = [0, 0, 0]
      for (const { group, text } of spellings) {
        const code = codeIn(codes, text)?.code
        if (!code) continue
        read++
        const groups =
          groupsOf.get(folded(code.ofsted)) ??
          groupsOf.get(folded(code.value)) ??
          groupsOf.get(folded(code.label ?? ''))
        if (!groups) continue
        related++
        if (groups.has(group)) agreed++
      }
      expect(read / spellings.length).toBeGreaterThan(0.4)
      if (related > 0) expect(agreed / related).toBeGreaterThan(codes === inTouch ? 0.7 : codes === source ? 0.9 : 0.95)
    },
  )

  test('of all together more than eight in ten are read, and most of those without a guess', () => {
    const found = columns.flatMap(([, codes, spellings]) => spellings.map(({ text }) => codeIn(codes, text)))
    const read = found.flatMap(each => each ?? [])
    expect(read.length / found.length).toBeGreaterThan(0.8)
    expect(read.filter(({ isGuess }) => !isGuess).length / read.length).toBeGreaterThan(0.6)
  })
})
