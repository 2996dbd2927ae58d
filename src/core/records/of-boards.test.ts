import { expect, test } from 'vitest'
import { boardClerks } from '#core/roles.ts'
import actionCompleted from './action-completed.ts'
import actionDate from './action-date.ts'
import effectSignOff from './effect-sign-off.ts'

test('what a board agrees of an action in a meeting is recorded by whoever writes its minutes', () => {
  for (const type of [effectSignOff, actionDate, actionCompleted])
    expect(type.writtenBy, type.id).toContain('democratic-services')
  expect(boardClerks).toContain('democratic-services')
})
