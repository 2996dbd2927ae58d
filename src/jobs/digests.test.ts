import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewEntry } from '#store/store.ts'
import { ANA, openCouncil, type TestCouncil } from '#web/scratch-council.ts'
import { sendDigests } from './digests.ts'
import { type Mailer, mailerAt } from './mail.ts'

/** As much of a mail server as a message needs (RFC 5321), on this computer alone. */
interface SmallMailServer {
  readonly address: string
  readonly messages: readonly { readonly to: string; readonly text: string }[]
  /** Addresses that it refuses. */
  readonly refused: Set<string>
  readonly close: () => Promise<void>
}

async function startMailServer(): Promise<SmallMailServer> {
  const messages: { to: string; text: string }[] = []
  const refused = new Set<string>()
  const server: Server = createServer(socket => converse(socket, messages, refused))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    address: `smtp://127.0.0.1:${port}?from=waymark@ashbyvale.example`,
    messages,
    refused,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function converse(socket: Socket, messages: { to: string; text: string }[], refused: ReadonlySet<string>): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let heard = ''
  let to = ''
  let body: string | undefined
  say('220 ready')
  socket.on('data', chunk => {
    heard += chunk.toString('utf8')
    for (;;) {
      if (body !== undefined) {
        const end = heard.indexOf('\r\n.\r\n')
        if (end < 0) return
        messages.push({ to, text: heard.slice(0, end) })
        heard = heard.slice(end + 5)
        body = undefined
        say('250 taken')
        continue
      }
      const end = heard.indexOf('\r\n')
      if (end < 0) return
      const line = heard.slice(0, end)
      heard = heard.slice(end + 2)
      if (/^(EHLO|HELO)/i.test(line)) say('250 here')
      else if (/^RCPT/i.test(line)) {
        to = /<(.*)>/.exec(line)![1]!
        say(refused.has(to) ? '550 nobody of that name' : '250 known')
      } else if (/^DATA/i.test(line)) {
        body = ''
        say('354 go on')
      } else if (/^QUIT/i.test(line)) {
        say('221 bye')
        socket.end()
      } else say('250 fine')
    }
  })
  socket.on('error', () => {})
}

let council: TestCouncil
let server: SmallMailServer
let mailer: Mailer
beforeAll(async () => {
  ;[council, server] = await Promise.all([openCouncil(), startMailServer()])
  mailer = mailerAt(server.address)
})
afterAll(async () => {
  mailer?.close()
  await server?.close()
  await council?.close()
})

const run = async (today: string) => {
  const { caseload, desk, ledger } = council.services
  const { journeys, clock, staff } = await caseload.at()
  return sendDigests({
    ledger,
    desk,
    mailer,
    journeys: journeys.values(),
    clock,
    staff,
    today,
    publicUrl: 'https://waymark.example',
  })
}

test('a worker who wants a digest gets one a day, with counts and links and nobody’s name', async () => {
  const { desk } = council.services
  await desk.saveSubscription({ username: 'social-worker', email: 'sam@ashbyvale.example' })
  expect(await run('2018-08-09')).toEqual({ sent: 1, failed: 0 })
  expect(await run('2018-08-09')).toEqual({ sent: 0, failed: 0 })
  const [message] = server.messages
  expect(message!.to).toBe('sam@ashbyvale.example')
  expect(message!.text).toMatch(/Subject: Waymark: \d+ overdue/)
  expect(message!.text).toMatch(/Visit: 1/)
  expect(message!.text).toContain('https://waymark.example/lists/my-caseload')
  for (const secret of ['Ana', 'Annie', 'Marsh', '1001', 'ana-reference', '2010'])
    expect(message!.text).not.toContain(secret)
})

test('whoever owes young people an answer is told how many and where, in none of their words', async () => {
  const manager = await council.signIn('service-manager')
  const recorded = (type: string, body: Readonly<Record<string, string>>) =>
    manager.send(`/council-records/${type}/new`, 'save', { ...body, 'on-day': '1', 'on-month': '3', 'on-year': '2018' })
  await recorded('board', { reference: 'B-91', name: 'The Listening Post', kind: 'children-in-care-council' })
  const its = { forum: 'B-91', theirWords: 'Look first.', theme: 'home', putTo: 'Sam', show: 'yes' }
  await recorded('raised', { ...its, inShort: 'Pictures first', putToAccount: 'Social-Worker' })
  await recorded('raised', { ...its, inShort: 'Bags', putToAccount: 'team-manager' })
  const before = server.messages.length
  expect(await run('2018-08-10')).toEqual({ sent: 1, failed: 0 })
  const { text } = server.messages[before]!
  const said = '1 thing that young people raised waits for your answer: https://waymark.example/voice?state=3Dwaiting'
  expect(text.replaceAll('=\r\n', '')).toContain(said)
  expect(text).not.toContain('Pictures first')
})

test('none is sent at weekends or to someone whose account is disabled', async () => {
  const { desk } = council.services
  expect(await run('2018-08-11')).toEqual({ sent: 0, failed: 0 })
  const account = (await desk.account('social-worker'))!
  await desk.saveAccount({ ...account, disabled: true })
  expect(await run('2018-08-10')).toEqual({ sent: 0, failed: 0 })
  await desk.saveAccount(account)
})

test('one that cannot be sent keeps nobody else from theirs, and is tried again', async () => {
  const { desk } = council.services
  await desk.saveSubscription({ username: 'social-worker', email: 'sam@ashbyvale.example' })
  await desk.saveSubscription({ username: 'personal-adviser', email: 'gone@ashbyvale.example' })
  server.refused.add('gone@ashbyvale.example')
  expect(await run('2018-08-13')).toEqual({ sent: 1, failed: 1 })
  server.refused.clear()
  expect(await run('2018-08-13')).toEqual({ sent: 1, failed: 0 })
})

test('whoever answers for actions is told how many are late, also without a case', async () => {
  const action = (reference: string, ownerAccount: string, dueOn: string): NewEntry => ({
    type: 'action',
    subject: 'authority',
    kind: 'statement',
    standing: 0,
    body: { reference, what: 'Secret words', owner: 'Sam', ownerAccount, agreedOn: '2018-01-01', dueOn },
  })
  await council.services.ledger.write(writing =>
    writing.append({
      title: 'Actions',
      recordedBy: 'performance-analyst',
      files: [],
      children: [],
      entries: [
        action('A-1', 'Performance-Analyst', '2018-08-13'),
        action('A-2', 'performance-analyst', '2018-08-14'),
        action('A-3', 'service-manager', '2018-08-01'),
      ],
    }),
  )
  const { desk } = council.services
  await desk.saveSubscription({ username: 'performance-analyst', email: 'pat@ashbyvale.example' })
  await desk.saveSubscription({ username: 'administrator', email: 'ada@ashbyvale.example' })
  await run('2018-08-14')
  const [message, ...others] = server.messages.filter(({ to }) => to === 'pat@ashbyvale.example')
  expect(others).toEqual([])
  expect(message!.text).toContain('Your actions: 1 overdue, 0 slipping.')
  expect(message!.text).toContain('https://waymark.example/actions?whose')
  expect(message!.text).not.toContain('Secret words')
  expect(server.messages.some(({ to }) => to === 'ada@ashbyvale.example')).toBe(false)
})

test('a team manager is told how many concerns of reviewing officers wait for an answer, and no other’s', async () => {
  const { desk, ledger, caseload } = council.services
  const { staff } = await caseload.at()
  const team = [...staff.values()].find(({ username }) => username === 'social-worker')!.team ?? 'South'
  const record = (type: string, subject: string, body: Readonly<Record<string, unknown>>): NewEntry => ({
    ...{ type, subject, kind: 'statement', standing: 0, body },
  })
  const raised = (reference: string, raisedOn: string) =>
    record('escalation', ANA, { reference, raisedOn, stage: 'stage-1', themes: ['contact'], concern: 'Nobody came' })
  await ledger.write(writing =>
    writing.append({
      ...{ title: 'Concerns', recordedBy: 'reviewing-officer', files: [], children: [] },
      entries: [
        record('worker', 'authority', { worker: 'TM1', name: 'Max Lee', team, username: 'team-manager' }),
        raised('E-1', '2018-08-10'),
        raised('E-2', '2018-08-14'),
        raised('E-3', '2018-08-14'),
        record('escalation-step', ANA, { escalation: 'E-3', happenedOn: '2018-08-14', happened: 'response' }),
      ],
    }),
  )
  await desk.saveSubscription({ username: 'team-manager', email: 'max@ashbyvale.example' })
  await run('2018-08-15')
  const [message] = server.messages.filter(({ to }) => to === 'max@ashbyvale.example')
  const said = message!.text.replaceAll('=\r\n', '')
  expect(said).toContain('2 concerns of reviewing officers wait for an answer, 1 of them late')
  for (const secret of ['Nobody came', 'E-1']) expect(said).not.toContain(secret)
  const others = server.messages.filter(
    ({ to, text }) => to !== 'max@ashbyvale.example' && text.includes('concerns of'),
  )
  expect(others).toEqual([])
})

test.each(['', 'mail.example', 'http://mail.example', 'smtp://'])('%s is no address of a mail server', address => {
  expect(() => mailerAt(address)).toThrow('is no address of a mail server')
})
