import type { Ledger, NewEntry } from '#store/store.ts'

/** What somebody typed in about a child, or about the authority. */
export const aboutChild = (subject: string, type: string, body: NewEntry['body']): NewEntry => ({
  type,
  subject,
  kind: 'statement',
  standing: 0,
  body,
})

/** A boy who was looked after from one day up to but not on another. */
export const wasInCare = (subject: string, bornOn: string, startedOn: string, endedOn: string): readonly NewEntry[] => [
  aboutChild(subject, 'child-details', { bornOn, sex: '1', ethnicity: 'WBRI' }),
  aboutChild(subject, 'episode', {
    startedOn,
    endedOn,
    reasonForNewEpisode: 'S',
    reasonEnded: 'E7',
    legalStatus: 'C2',
    placement: 'U4',
  }),
]

/** Casework of the fictional council: its staff, who works with whom, and a few visits. All are made up. */
export async function addCasework(
  ledger: Ledger,
  { ana, ben }: { readonly ana: string; readonly ben: string },
): Promise<void> {
  const member = (worker: string, name: string, job: string, team: string, username?: string, hoursAWeek = 37) =>
    aboutChild('authority', 'worker', {
      worker,
      name,
      isVacancy: 'filled',
      job,
      team,
      hoursAWeek,
      ...(username && { username }),
    })
  const allocated = (subject: string, worker: string, role: string, startedOn: string) =>
    aboutChild(subject, 'allocation', { worker, role, answer: 'accepted', startedOn })
  await ledger.write(writing =>
    writing.append({
      title: 'Casework',
      recordedBy: 'team-manager',
      recordedOn: '2018-07-20T10:00:00.000Z',
      files: [],
      children: [],
      entries: [
        member('SW1', 'Sam Social worker', 'social-worker', 'Looked after children north', 'social-worker'),
        member('SW2', 'Ola Ferris', 'social-worker', 'Looked after children north'),
        member('PA1', 'Sam Personal adviser', 'personal-adviser', 'Leaving care', 'personal-adviser', 18.5),
        member('TM1', 'Sam Team manager', 'team-manager', 'Looked after children north', 'team-manager'),
        member('IRO1', 'Sam Reviewing officer', 'reviewing-officer', 'Reviewing service', 'reviewing-officer'),
        allocated(ana, 'SW1', 'social-worker', '2018-03-06'),
        allocated(ana, 'IRO1', 'reviewing-officer', '2018-03-06'),
        allocated(ana, 'PA1', 'personal-adviser', '2018-06-18'),
        allocated(ben, 'SW2', 'social-worker', '2018-02-12'),
        aboutChild(ana, 'visit', {
          visitedOn: '2018-03-09',
          worker: 'SW1',
          seen: 'alone',
          where: 'placement',
          childSaid: 'I want to stay at the same school, even if the bus is long.',
        }),
        aboutChild(ana, 'visit', { visitedOn: '2018-04-18', worker: 'SW1', seen: 'with-others', where: 'placement' }),
        aboutChild(ben, 'visit', {
          visitedOn: '2018-07-12',
          worker: 'SW2',
          seen: 'alone',
          where: 'placement',
          childSaid: 'Can my sister come on Saturday?',
        }),
        aboutChild(ana, 'exception-reason', {
          standard: 'statutory-visits',
          dueOn: '2018-05-30',
          reason: 'worker',
          explanation: 'Her worker was on sick leave',
          action: 'Duty worker visits',
          owner: 'Sam Team manager',
          notedOn: '2018-06-05',
        }),
        aboutChild(ana, 'exception-reason', {
          standard: 'statutory-visits',
          dueOn: '2018-05-30',
          reason: 'worker',
          action: 'Visit this week',
          owner: 'Sam Team manager',
          actionDueOn: '2018-07-24',
          notedOn: '2018-07-19',
        }),
      ],
    }),
  )
}

/** Who Ana is, and that Ben is her brother, as her social worker recorded it. */
export async function addWhoAnaIs(ledger: Ledger, ana: string): Promise<void> {
  const about = (type: string, body: NewEntry['body']) => aboutChild(ana, type, body)
  await ledger.write(writing =>
    writing.append({
      title: 'Casework',
      recordedBy: 'social-worker',
      recordedOn: '2018-07-02T10:00:00.000Z',
      files: [],
      children: [],
      entries: [
        about('about-me', { name: 'Ana Marsh', likesToBeCalled: 'Annie', alert: 'Two dogs in the garden' }),
        about('connection', { name: 'Ben Marsh', relation: 'sibling', child: '1002', livesTogether: false }),
        about('connection', { name: 'Ruth and Tom Hale', relation: 'carer' }),
        about('pathway-plan', {
          plannedOn: '2018-06-20',
          why: 'first',
          sections: [{ heading: 'home', goal: 'I want to stay near Ruth.', now: 'You live with Ruth and Tom.' }],
          actions: [{ heading: 'home', action: 'Ask about staying put', owner: 'Sam', dueOn: '2018-07-01' }],
        }),
      ],
    }),
  )
}
