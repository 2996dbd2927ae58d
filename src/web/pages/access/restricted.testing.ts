import type { Body } from '#core/entry.ts'
import type { Batch, NewEntry } from '#store/store.ts'

/** A child whose record is restricted to two people. */
export const ZENO = 'zeno-reference'
/** What could give away whose record it is. */
export const TRACES = ['Zeno', 'Quarrel', '9900', ZENO]

/** A statement about somebody. */
export const about = (subject: string, type: string, body: Body, more: Partial<NewEntry> = {}): NewEntry => ({
  type,
  subject,
  kind: 'statement',
  standing: 0,
  body,
  ...more,
})

/** All that is recorded of Zeno, and that it is restricted. */
export const zenosRecords: Batch = {
  title: 'A councillor’s relative',
  recordedBy: 'service-manager',
  files: [],
  children: [{ ref: ZENO, childId: '9900' }],
  entries: [
    about(ZENO, 'child-details', { bornOn: '2011-07-08', sex: '1', ethnicity: 'WBRI' }),
    about(ZENO, 'episode', {
      startedOn: '2018-02-20',
      reasonForNewEpisode: 'S',
      legalStatus: 'C2',
      categoryOfNeed: 'N1',
      placement: 'U1',
    }),
    about(ZENO, 'about-me', { name: 'Zeno Quarrel', alert: 'Nobody at the town hall may know' }),
    about(ZENO, 'allocation', {
      worker: 'SW2',
      role: 'social-worker',
      answer: 'accepted',
      startedOn: '2018-02-21',
    }),
    about(ZENO, 'allocation', {
      worker: 'somebody new',
      role: 'personal-adviser',
      answer: 'waiting',
      askedOn: '2018-08-01',
    }),
    about(ZENO, 'visit', { visitedOn: '2018-03-20', worker: 'SW2', seen: 'alone', childSaid: 'Zeno was here' }),
    about(ZENO, 'exception-reason', {
      standard: 'statutory-visits',
      dueOn: '2018-05-01',
      reason: 'worker',
      action: 'Visit Zeno',
      notedOn: '2018-07-19',
    }),
    about(ZENO, 'restriction', {
      startedOn: '2018-02-20',
      because: 'A councillor is his uncle',
      decidedBy: 'nobody here',
      ask: 'Jo Hart, extension 12',
    }),
  ],
}
