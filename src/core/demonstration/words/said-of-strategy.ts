/** An objective or promise of the demonstration's strategy. */
export interface ToldPriority {
  readonly reference: string
  readonly kind: 'objective' | 'promise'
  readonly number: string
  readonly says: string
  readonly wordsOf?: 'council' | 'children'
  readonly parent?: string
  readonly owner?: string
}

/** A measure of it. Readings are so many months before the last day, and how many of how many, or whether it is done. */
export interface ToldMeasure {
  readonly priority: string
  readonly indicator?: string
  readonly says?: string
  readonly unit?: 'percent' | 'number' | 'done'
  readonly better?: 'higher' | 'lower'
  readonly baseline?: number
  readonly target?: number
  /** True where it is to be met by the last day of the strategy's second year; its last day, if absent. */
  readonly isSooner?: true
  readonly readings?: readonly (readonly [monthsAgo: number, numerator: number | boolean, denominator?: number])[]
}

/** What a service does for it: due, and done, so many days before the last day; ahead of it where negative. */
export interface ToldPlan {
  readonly priority: string
  readonly service: string
  readonly does?: string
  readonly action?: string
  readonly owner?: string
  readonly due?: number
  readonly done?: number
  readonly cameOfIt?: string
}

export const priorities: readonly ToldPriority[] = [
  {
    reference: 'OBJ-1',
    kind: 'objective',
    number: '1',
    says: 'To protect our children and keep them safe from harm',
    owner: 'Head of service, children in care',
  },
  {
    reference: 'OBJ-2',
    kind: 'objective',
    number: '2',
    says: 'To find stable homes and permanence in good time, so that children make and keep loving relationships',
    owner: 'Head of service, fostering and adoption',
  },
  {
    reference: 'OBJ-3',
    kind: 'objective',
    number: '3',
    says: 'To improve the emotional wellbeing and physical health of children in care',
    owner: 'Designated nurse',
  },
  {
    reference: 'OBJ-4',
    kind: 'objective',
    number: '4',
    says: 'To improve educational progress, and narrow the gap to other children',
    owner: 'Head of the virtual school',
  },
  {
    reference: 'OBJ-5',
    kind: 'objective',
    number: '5',
    says: 'To improve support and opportunities for care leavers',
    owner: 'Service manager, leaving care',
  },
  {
    reference: 'OBJ-6',
    kind: 'objective',
    number: '6',
    says: 'To listen to children and young people, so that they shape their own plans and our services',
  },
  {
    reference: 'OBJ-7',
    kind: 'promise',
    number: 'Promise 1',
    says: 'You will live somewhere safe, and nobody will move you without telling you why',
    wordsOf: 'children',
    parent: 'OBJ-1',
  },
  {
    reference: 'OBJ-8',
    kind: 'promise',
    number: 'Promise 2',
    says: 'You will help us with what we want to learn, not only with school',
    wordsOf: 'children',
    parent: 'OBJ-4',
  },
  {
    reference: 'OBJ-9',
    kind: 'promise',
    number: 'Promise 3',
    says: 'You will still be there for us when we are grown up',
    wordsOf: 'children',
    parent: 'OBJ-5',
  },
  {
    reference: 'OBJ-10',
    kind: 'promise',
    number: 'Promise 4',
    says: 'You will listen, and tell us what happened because of what we said',
    wordsOf: 'children',
    parent: 'OBJ-6',
  },
]

export const measures: readonly ToldMeasure[] = [
  { priority: 'OBJ-1', indicator: '6.15' },
  { priority: 'OBJ-1', indicator: '6.7' },
  { priority: 'OBJ-1', indicator: '14.5', target: 80 },
  { priority: 'OBJ-2', indicator: '8.2', target: 9 },
  { priority: 'OBJ-2', indicator: '8.1', target: 70, isSooner: true },
  { priority: 'OBJ-2', indicator: '8.3', target: 82 },
  { priority: 'OBJ-2', indicator: '15.2', target: 12 },
  { priority: 'OBJ-3', indicator: '6.9' },
  { priority: 'OBJ-3', indicator: '6.10' },
  { priority: 'OBJ-3', indicator: '6.11', isSooner: true },
  { priority: 'OBJ-3', indicator: '16.3', target: 90 },
  { priority: 'OBJ-4', indicator: '6.12', target: 90 },
  { priority: 'OBJ-4', indicator: '6.13' },
  { priority: 'OBJ-5', indicator: '7.4', target: 65 },
  { priority: 'OBJ-5', indicator: '7.3', target: 94 },
  { priority: 'OBJ-5', indicator: '12.2', target: 94 },
  { priority: 'OBJ-5', indicator: '12.8', target: 95, isSooner: true },
  {
    priority: 'OBJ-5',
    says: 'Care leavers who say that they know what help they can have',
    unit: 'percent',
    better: 'higher',
    baseline: 41,
    target: 75,
    readings: [
      [26, 46, 112],
      [14, 61, 118],
      [2, 78, 121],
    ],
  },
  {
    priority: 'OBJ-9',
    says: 'A mentoring scheme is open to every care leaver',
    unit: 'done',
    isSooner: true,
    readings: [[4, false]],
  },
  {
    priority: 'OBJ-6',
    says: 'Children in care who take part in the council of children in care, or its groups',
    unit: 'percent',
    better: 'higher',
    baseline: 2.4,
    target: 10,
    readings: [
      [19, 18, 456],
      [13, 27, 468],
      [7, 36, 488],
      [1, 41, 498],
    ],
  },
]

export const plans: readonly ToldPlan[] = [
  {
    priority: 'OBJ-1',
    service: 'Children in care',
    does: 'Review every home that Ofsted grades below good within ten working days',
    owner: 'Commissioning manager',
    due: 240,
    done: 251,
    cameOfIt: 'Done for each of the last twelve months.',
  },
  { priority: 'OBJ-2', service: 'Fostering', action: 'A-8' },
  {
    priority: 'OBJ-2',
    service: 'Fostering',
    does: 'Open a third group of carers who look out for one another’s children',
    owner: 'Fostering manager',
    due: -120,
  },
  { priority: 'OBJ-3', service: 'Health team', action: 'A-7' },
  {
    priority: 'OBJ-3',
    service: 'Health team',
    does: 'Offer 16 and 17 year olds their health assessment where and when they choose',
    owner: 'Lead nurse',
    due: 35,
  },
  {
    priority: 'OBJ-4',
    service: 'Virtual school',
    does: 'Check the goals of every education plan for ambition',
    owner: 'Head of the virtual school',
    due: 60,
    done: 66,
  },
  {
    priority: 'OBJ-5',
    service: 'Leaving care',
    action: 'A-12',
  },
  {
    priority: 'OBJ-5',
    service: 'Human resources',
    does: 'Keep six apprenticeships a year for care leavers, with entry requirements that they can meet',
    due: 20,
  },
  {
    priority: 'OBJ-9',
    service: 'Leaving care',
    does: 'Write to everyone at 21, 22, 23 and 24 to ask how they are',
    owner: 'Service manager, leaving care',
    due: -70,
  },
  {
    priority: 'OBJ-10',
    service: 'Participation',
    does: 'Print what was said, what we did and what happened next, every term',
    owner: 'Participation lead',
    due: 12,
    done: 15,
    cameOfIt: 'The first was shown to the council of children in care.',
  },
]

/** What was told of an objective, so many days before the last day. */
export interface ToldProgress {
  readonly priority: string
  readonly ago: number
  readonly says: string
  readonly next?: string
  readonly by: string
}

export const progress: readonly ToldProgress[] = [
  {
    priority: 'OBJ-1',
    ago: 48,
    says: 'Nobody was placed in a home that is graded inadequate. Two homes were graded down and reviewed within a week.',
    next: 'Look at return interviews again: what children say in them is too seldom used.',
    by: 'Head of service, children in care',
  },
  {
    priority: 'OBJ-2',
    ago: 46,
    says: 'A meeting is now held before a home ends. It came too late for half of those who moved in the summer.',
    next: 'Hold it within five days of the first worry.',
    by: 'Head of service, fostering and adoption',
  },
  {
    priority: 'OBJ-3',
    ago: 47,
    says: 'Two nurses left and one was replaced. Assessments of children placed far away are the latest of all.',
    next: 'Agree clinic places with the hospitals of the three councils where most of them live.',
    by: 'Designated nurse',
  },
  {
    priority: 'OBJ-5',
    ago: 44,
    says: 'More know what help they can have. The mentoring scheme was promised for March and has not begun.',
    next: 'Bring a date for it to the next panel, or say that it will not come.',
    by: 'Service manager, leaving care',
  },
]
