import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm, readQuery, returnAddress, typedIn } from './answers.ts'
import { month, pageNumber, recordedOn } from './query-fields.ts'

test('one part of an address that cannot be understood leaves the others standing', () => {
  const { values, problems } = readQuery({ month, page: pageNumber }, { month: '2017-13', page: '2' })
  expect(values).toEqual({ page: 2 })
  expect(problems).toEqual([{ field: 'month', text: 'Choose a month from the list' }])
})

test('a day means to its end', () => {
  expect(readQuery({ on: recordedOn }, { on: '9/8/2017' }).values).toEqual({ on: '2017-08-09T23:59:59.999Z' })
})

test('what is blank was not asked', () => {
  expect(readQuery({ month }, { month: '  ' })).toEqual({ values: {}, problems: [] })
})

test('a field that was not sent is wrong in its own words', () => {
  const fields = z.object({ name: z.string().min(1, 'Enter a name') })
  expect(readForm(fields, {}).problems).toEqual([{ field: 'name', text: 'Enter a name' }])
})

test('no address, however hostile, is anything but understood or a problem in words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { values, problems } = readQuery(
        { month, on: recordedOn, page: pageNumber },
        { month: text, on: text, page: text },
      )
      expect(Object.keys(values).length + problems.length).toBe(text.trim() === '' ? 0 : 3)
    }),
  )
})

test('nobody is sent back to another site', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.constantFrom('', '/', '//', '/\\', '/%09/', '\\'), (url, prefix) => {
      const read = returnAddress.safeParse(prefix + url)
      if (read.success) expect(new URL(read.data, 'https://here.example').host).toBe('here.example')
    }),
  )
})

test('of a name given twice the last counts, and what is not text is dropped', () => {
  expect(typedIn({ a: ['1', '2'], b: { c: 1 }, d: 'x' })).toEqual({ a: '2', d: 'x' })
  expect(typedIn(undefined)).toEqual({})
})
