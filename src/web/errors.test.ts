import { pino } from 'pino'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { report } from './errors.ts'

function reported(error: unknown) {
  const lines: string[] = []
  const page = report(error, pino({}, { write: line => void lines.push(line) }))
  return { page, log: lines.join('') }
}

test('a fault of ours is shown as a reference, under which the log has it', () => {
  const { page, log } = reported(new Error('The figures file is missing. Restore it.'))
  expect(page.status).toBe(500)
  const { reference, message } = JSON.parse(log)
  expect(render(page.content as VNode)).toContain(reference)
  expect(render(page.content as VNode)).not.toContain('figures file')
  expect(message).toBe('The figures file is missing. Restore it.')
})

test('what a database quotes of the values at fault does not get into the log', () => {
  const error = Object.assign(new Error('duplicate key value (child)=(Ana 1001)'), {
    code: '23505',
    severity: 'ERROR',
    detail: 'Key (child)=(Ana 1001) already exists.',
  })
  const { log } = reported(error)
  expect(log).toContain('23505')
  expect(log).not.toContain('1001')
})

test.each([
  [{ statusCode: 429 }, 429],
  [{ statusCode: 413, code: 'FST_REQ_FILE_TOO_LARGE' }, 413],
  [{ statusCode: 403, code: 'FST_CSRF_INVALID_TOKEN' }, 403],
  [{ statusCode: 415 }, 400],
])('what a visitor did wrong (%j) is no fault of ours, and is not logged as one', (error, status) => {
  const { page, log } = reported(Object.assign(new Error('x'), error))
  expect([page.status, log]).toEqual([status, ''])
})

test('a form that is too long is said to be one, and files that are too large are files', () => {
  const said = (code: string) =>
    render(reported(Object.assign(new Error('x'), { statusCode: 413, code })).page.content as VNode)
  expect(said('FST_ERR_CTP_BODY_TOO_LARGE')).toContain('what you typed is still on the page')
  expect(said('FST_ERR_CTP_BODY_TOO_LARGE')).not.toContain('files')
  expect(said('FST_REQ_FILE_TOO_LARGE')).toContain('Send fewer files')
})

test('something thrown that is no error is a fault too', () => {
  expect(reported(undefined).page.status).toBe(500)
  expect(reported('text').page.status).toBe(500)
})
