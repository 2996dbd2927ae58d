import { expect, test } from 'vitest'
import { looksLikeXml, readXml } from './xml.ts'

const refusal = (text: string) => {
  const result = readXml(text)
  if ('root' in result) throw new Error('It was read.')
  return result.unreadable
}

test('an XML file is a tree of names, lines and texts', () => {
  const result = readXml('<?xml version="1.0"?>\n<R>\n<x:A>1 &amp; 2</x:A>\n<B/></R>\n')
  expect(result).toEqual({
    root: expect.objectContaining({
      name: 'R',
      line: 2,
      children: [
        { name: 'A', line: 3, text: '1 & 2', children: [] },
        { name: 'B', line: 4, text: '', children: [] },
      ],
    }),
  })
})

test('a file that was cut short is refused with a line', () => {
  expect(refusal('<R>\n<A>1</A>\n<B>2')).toEqual({ line: 3, says: expect.stringContaining('cut short') })
})

test('a document type is refused, so nothing outside is ever read', () => {
  const bomb = '<!DOCTYPE R [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hosts">]>\n<R>&a;&b;</R>'
  expect(refusal(bomb).says).toContain('document type')
})

test('an entity that XML does not have is refused', () => {
  expect(refusal('<R>\n&nbsp;</R>').line).toBe(2)
})

test('depth is bounded', () => {
  expect(refusal(`${'<A>'.repeat(100_000)}`).says).toContain('deeper')
})

test('XML is known by how it starts', () => {
  expect(['<?xml version="1.0"?>', '  <R>', 'CHILD,DOB', '"<",2'].map(looksLikeXml)).toEqual([true, true, false, false])
})
