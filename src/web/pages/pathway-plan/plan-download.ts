import { z } from 'zod'
import { workerOn } from '#core/allocations.ts'
import { isoOf } from '#core/dates.ts'
import { pathwayPlanForYou } from '#core/pathway-plan-for-you.ts'
import { documentFile, type Format } from '#documents/document-file.ts'
import { seesChildren } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { chosenPlan, plannedIn } from '#web/pages/pathway-plan/plans.ts'
import { staffOf } from '#web/staff.ts'

/** A pathway plan in the words of the young person whose it is, as a file to be given to them. */
export const planDownload = (path: `/children/:child/${string}`, format: Format) =>
  defineDownload({
    path,
    roles: seesChildren,
    asks: 'read',
    audit: `kept a pathway plan as ${format}`,
    query: {
      plan: z
        .string()
        .regex(/^\d{1,12}$/, 'Choose a plan from the list')
        .transform(Number),
    },
    async load({ params, query, services }) {
      const planned = await plannedIn((params as { readonly child: string }).child, services)
      const plan = planned && chosenPlan(planned.plans, query.plan)
      if (!planned || !plan) return undefined
      const { child, name, today } = planned
      const working = workerOn(child, 'personal-adviser', today) ?? workerOn(child, 'social-worker', today)
      const worker = working && (await staffOf(services.ledger)).get(working.worker)?.name
      const document = pathwayPlanForYou(plan, {
        authority: services.ledger.authority,
        today: isoOf(today),
        name,
        worker,
      })
      return documentFile(document, format, 'pathway-plan')
    },
  })
