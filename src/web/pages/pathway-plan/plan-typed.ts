import type { Day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import { planHeadings } from '#core/pathway-plan.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { type Answered, answered } from '#web/pages/records/answered.ts'
import { rowsTyped, typedOf, type Words } from '#web/pages/records/typed.ts'

interface Row {
  readonly heading?: string
}

/** What stays from a plan when it is reviewed: who they are, what was said under each heading, and what is not done yet. */
export function carriedForward({ aboutMe, sections, actions, parenthood }: Body): Body {
  const open = ((actions ?? []) as readonly (Row & { readonly doneOn?: string })[]).filter(a => a.doneOn === undefined)
  return {
    ...(aboutMe !== undefined && { aboutMe }),
    ...(sections !== undefined && { sections }),
    ...(open.length > 0 && { actions: open }),
    ...(parenthood !== undefined && { parenthood }),
  }
}

/**
 * The words of the form for a plan: a section for each of the ten headings in their order, and the actions as they are. What
 * names no heading has a blank one, so that the form shows it.
 */
export function planWords(body: Body): Words {
  const [sections, actions] = [rowsIn(body.sections), rowsIn(body.actions)]
  const inOrder = planHeadings.flatMap(heading => {
    const its = sections.filter(section => section.heading === heading)
    return its.length > 0 ? its : [{ heading }]
  })
  const others = sections.filter(({ heading }) => !isHeading(heading))
  return typedOf(pathwayPlan, {
    ...body,
    sections: [...inOrder, ...others],
    ...(actions.length > 0 && { actions }),
  })
}

const rowsIn = (rows: unknown): readonly Required<Row>[] =>
  ((rows ?? []) as readonly Row[]).map(row => ({ ...row, heading: row.heading ?? '' }))

/** The places of the rows of a list in the form by heading, those that name none of the ten under the first. */
export function rowsUnder(list: 'sections' | 'actions', heading: string, typed: Words): readonly number[] {
  return Array.from({ length: rowsTyped(list, typed) }, (_, place) => place).filter(place => {
    const its = typed[`${list}-${place}-heading`]
    return its === heading || (heading === planHeadings[0] && its !== undefined && !isHeading(its))
  })
}

const isHeading = (text: string): boolean => (planHeadings as readonly string[]).includes(text)

/** What was typed with one action more under a heading, as the button there asks; undefined if none was pressed. */
export function withAction(typed: Words): Words | undefined {
  const [, heading] = /^action ([a-z]+)$/.exec(typed._do ?? '') ?? []
  if (heading === undefined || !isHeading(heading)) return undefined
  const count = typed['actions-0-heading'] === undefined ? 0 : rowsTyped('actions', typed)
  return { ...typed, 'actions-rows': String(count + 1), [`actions-${count}-heading`]: heading }
}

/** The plan that was typed, without rows that name a heading and say nothing, and what is wrong with it. */
export function planAnswered(
  typed: Words,
  of: { readonly child: Journey; readonly today: Day; readonly before?: Body },
): Answered {
  const { body, problems } = answered(pathwayPlan, typed, of)
  const { sections, actions, ...rest } = body
  const [said, done] = [saying(sections), saying(actions)]
  return {
    body: { ...rest, ...(said.length > 0 && { sections: said }), ...(done.length > 0 && { actions: done }) },
    problems,
  }
}

const saying = (rows: unknown): readonly Row[] =>
  ((rows ?? []) as readonly Row[]).filter(row => Object.keys(row).some(field => field !== 'heading'))
