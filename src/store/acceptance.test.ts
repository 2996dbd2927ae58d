import { expect, test } from 'vitest'
import { add, batchOf, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'
import type { NewEntry } from './store.ts'

/** What the ledger refuses at the door. Wrong data are not among it: those are kept, and a rule says so. */
onEachEngine(stores => {
  const refusal = async (entry: NewEntry, before: readonly NewEntry[] = []): Promise<string> => {
    const ledger = await stores.ledger()
    if (before.length > 0) await add(ledger, before)
    const error: unknown = await add(ledger, [entry]).catch(error => error)
    expect(error, 'refused').toBeInstanceOf(Error)
    expect(await ledger.batches(), 'nothing was kept').toHaveLength(before.length > 0 ? 1 : 0)
    return (error as Error).message
  }

  test('a record type that nobody defined', async () => {
    expect(await refusal(statement({ subject: 'ana', type: 'horoscope' }))).toBe('There is no record type "horoscope".')
  })

  test('a body that its schema does not accept, without repeating what it says', async () => {
    const body = { startedOn: '2017-02-30', legalStatus: 'a secret' }
    const message = await refusal(statement({ subject: 'ana', body }))
    expect(message).toMatch(/Episode of care .* startedOn/)
    expect(message).not.toMatch(/2017|secret/)
  })

  test('a field that the record does not have', async () => {
    expect(await refusal(statement({ subject: 'ana', body: { placementt: 'U1' } }))).toMatch(/unrecognized_keys/)
  })

  test('a withdrawal or an absence without a reason', async () => {
    const before = [statement({ subject: 'ana' })]
    for (const kind of ['withdrawal', 'absence'] as const)
      for (const reason of [undefined, ' '])
        expect(
          await refusal(statement({ subject: 'ana', record: 1, kind, body: {}, ...(reason && { reason }) }), before),
        ).toMatch(`a ${kind} needs a reason`)
  })

  test('a withdrawal of nothing', async () => {
    const entry = statement({ subject: 'ana', kind: 'withdrawal', reason: 'Wrong child', body: {} })
    expect(await refusal(entry)).toMatch('must name the record')
  })

  test('a record that is not there', async () => {
    expect(await refusal(statement({ subject: 'ana', record: 4711 }))).toBe('There is no record 4711.')
  })

  test('an entry of a record where its first entry is meant', async () => {
    const ledger = await stores.ledger()
    const record = await add(ledger, [statement({ subject: 'ana' })])
    const second = await add(ledger, [statement({ subject: 'ana', record })])
    await expect(add(ledger, [statement({ subject: 'ana', record: second })])).rejects.toThrow('There is no record 2.')
  })

  test('a record that is about someone else', async () => {
    const before = [statement({ subject: 'ana' })]
    expect(await refusal(statement({ subject: 'ben', record: 1 }), before)).toBe('Record 1 is about someone else.')
  })

  test('a record of another type', async () => {
    const before = [statement({ subject: 'ana' })]
    expect(await refusal(statement({ subject: 'ana', record: 1, type: 'review', body: {} }), before)).toMatch(
      'not of the type',
    )
  })

  test('a child whom the ledger has never met', async () => {
    const ledger = await stores.ledger()
    const unknown = ledger.write(writing => writing.append(batchOf([statement({ subject: 'ana' })], { children: [] })))
    await expect(unknown).rejects.toThrow('not children of this authority')
  })

  test('a child’s record about the authority, and the other way round', async () => {
    expect(await refusal(statement({ subject: 'authority' }))).toMatch('is about a child')
    const population = statement({ subject: 'ana', type: 'population-estimate', body: { year: 2017, children: 1 } })
    expect(await refusal(population)).toMatch('is about the authority')
  })

  test('a file that the batch does not have', async () => {
    expect(await refusal(statement({ subject: 'ana', file: 0, line: 2 }))).toMatch('does not have')
  })

  test('two entries that build on the same one', async () => {
    const ledger = await stores.ledger()
    const record = await add(ledger, [statement({ subject: 'ana' })])
    const again = statement({ subject: 'ana', record, basedOn: record })
    await expect(add(ledger, [again, again])).rejects.toThrow('build on the same entry')
  })

  test('two children with one reference, without naming either', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [statement({ subject: 'ana' })])
    const children = [{ ref: 'ana', childId: 'somebody else' }]
    const error: Error = await add(ledger, [statement({ subject: 'ana' })], { children }).catch(error => error)
    expect(error).toBeInstanceOf(Error)
    expect(JSON.stringify({ ...error, message: error.message })).not.toMatch(/somebody|child ana/)
  })
})
