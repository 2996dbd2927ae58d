import type { Standing, StandingOn } from '#core/actions/standing.ts'
import { upperFirst } from '#core/wording.ts'
import { Tag, type TagColour } from '#web/govuk/tag.tsx'

const COLOURS: Readonly<Record<Standing, TagColour>> = {
  overdue: 'red',
  slipping: 'orange',
  'without a date': 'yellow',
  'not started': 'grey',
  'on time': 'blue',
  done: 'green',
}

/** How an action stands by its dates. */
export const StandingTag = ({ standing }: Pick<StandingOn, 'standing'>) => (
  <Tag colour={COLOURS[standing]}>{upperFirst(standing)}</Tag>
)
