import type { ToldPaper } from '#core/demonstration/told-file.ts'
import { whatTheForumSaid } from './files-of-evidence.ts'

/** How the demonstration council judged itself in an area, so many months before its last day. */
export interface ToldEvaluation {
  readonly area: string
  readonly monthsAgo: number
  readonly grade: string
  readonly strengths: string
  readonly needs: string
  readonly next: string
  readonly indicators?: readonly string[]
  readonly audits?: readonly string[]
  readonly documents?: readonly string[]
  readonly actions?: readonly string[]
  readonly file?: ToldPaper
}

export const evaluations: readonly ToldEvaluation[] = [
  {
    area: 'leaders',
    monthsAgo: 30,
    grade: 'requires-improvement',
    strengths: 'Leaders know the service, and staff say that they are seen.',
    needs: 'Audits ask whether forms were done, and not what changed for the child.',
    next: 'Use audit tools that ask of intervention, impact and outcome.',
  },
  {
    area: 'leaders',
    monthsAgo: 18,
    grade: 'requires-improvement',
    strengths: 'Audits ask what changed, and are moderated.',
    needs: 'What supervision decides cannot always be seen in the record.',
    next: 'Record decisions of supervision as actions with an owner and a day.',
  },
  {
    area: 'leaders',
    monthsAgo: 6,
    grade: 'good',
    strengths:
      'What audits, complaints and reviewing officers find is followed to its effect, and the panel asks about it.',
    needs: 'The effect of half of the actions is not measured yet.',
    next: 'Link each action to an indicator before it is agreed.',
    indicators: ['11.4', '6.14'],
    audits: ['whole-case-in-care'],
    documents: ['Report of the peer challenge', 'Annual report on audits'],
    actions: ['A-11'],
  },
  {
    area: 'children-in-care',
    monthsAgo: 30,
    grade: 'good',
    strengths: 'Children are seen often and live in families.',
    needs: 'Health assessments are late, and homes end too often for children over 14.',
    next: 'Match the lists of the council and the hospital each week.',
  },
  {
    area: 'children-in-care',
    monthsAgo: 18,
    grade: 'requires-improvement',
    strengths: 'Social workers know their children well.',
    needs: 'Initial health assessments are late for half of the children; too many education plans are out of date.',
    next: 'Agree more clinic places, and two more advisers in the virtual school.',
  },
  {
    area: 'children-in-care',
    monthsAgo: 6,
    grade: 'requires-improvement',
    strengths: 'Visits are in time, and records say what life is like for the child.',
    needs: 'Health assessments and dental checks are still below what the panel asked for.',
    next: 'Hold a meeting before any home ends, and ask every child who moved what would have helped.',
    indicators: ['6.15', '6.9', '6.11', '6.13', '8.2'],
    audits: ['whole-case-in-care', 'dip-sample-visits'],
    documents: ['Reviewing officers: annual report'],
    actions: ['A-7', 'A-8', 'A-9'],
  },
  {
    area: 'care-leavers',
    monthsAgo: 30,
    grade: 'requires-improvement',
    strengths: 'Young people speak well of their advisers.',
    needs: 'There is no strategy for leaving care. Plans are not in the young person’s voice.',
    next: 'Write the strategy with the forum.',
  },
  {
    area: 'care-leavers',
    monthsAgo: 18,
    grade: 'requires-improvement',
    strengths: 'The strategy was written with the forum, and the local offer is clear.',
    needs: 'Too few know what help they can have. Few have work with the council.',
    next: 'Print what every care leaver can have and give it to them at 16.',
  },
  {
    area: 'care-leavers',
    monthsAgo: 6,
    grade: 'good',
    strengths: 'Nearly all are in touch and in a home that suits them. Plans are written with them.',
    needs: 'Apprenticeships in the council, and mentors, were promised and are not there.',
    next: 'Keep six apprenticeships a year for care leavers.',
    indicators: ['7.2', '7.3', '7.4', '12.2'],
    audits: ['whole-case-leaving-care'],
    documents: ['Leaving care service: annual report', 'What the forum said, spring term'],
    actions: ['A-3', 'A-12'],
    file: whatTheForumSaid,
  },
  {
    area: 'overall',
    monthsAgo: 30,
    grade: 'requires-improvement',
    strengths: 'Children live in families and are seen.',
    needs: 'What we find is written down and not followed to its effect.',
    next: 'One list of all actions, with what each is to change.',
  },
  {
    area: 'overall',
    monthsAgo: 18,
    grade: 'requires-improvement',
    strengths: 'Peers and inspectors find the same as we do.',
    needs: 'Health and education are late for too many children.',
    next: 'Bring both to the panel at every meeting until they are not.',
  },
  {
    area: 'overall',
    monthsAgo: 6,
    grade: 'requires-improvement',
    strengths: 'Care leavers are better supported than two years ago, and say so.',
    needs: 'Children in care are not yet better off by the figures, though more is done.',
    next: 'Judge actions by their effect, and stop what makes no difference.',
    indicators: ['6.9', '6.13', '7.4', '8.2'],
    documents: ['Report of the peer challenge', 'Focused visit: letter of the inspectors'],
    actions: ['A-3', 'A-9'],
  },
]
