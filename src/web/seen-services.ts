import type { Everyone } from './caseload.ts'
import { seenIssues } from './seen-issues.ts'
import { seenLedger } from './seen-ledger.ts'
import type { SeenServices, Services, Visitor } from './services.ts'
import type { Lookout, Sights } from './sights.ts'

/** The services through the eyes of somebody; of nobody who is signed in, where no child is there to be seen. */
export function seenServices(
  services: Services,
  lookout: Lookout,
  who: Pick<Visitor, 'username' | 'role'> | undefined,
): SeenServices {
  let known: Promise<Sights> | undefined
  const sights = (now?: Everyone): Promise<Sights> => (known ??= lookout.of(who ?? NOBODY, now))
  const { caseload, figures } = services
  return {
    ...services,
    sights: () => sights(),
    seenBy: other => seenServices(services, lookout, other),
    ledger: seenLedger(services.ledger, sights, services.catalogues.records, who ?? NOBODY),
    issues: seenIssues(services.issues, who ?? NOBODY, sights),
    figures: {
      async at(asked) {
        const standpoint = await figures.at(asked)
        return { ...standpoint, journeys: (await sights()).behindFigures(standpoint.journeys) }
      },
      async children(recordedOn) {
        const children = await figures.children(recordedOn)
        return { ...children, journeys: (await sights()).narrowed(children.journeys) }
      },
      // Figures count everyone. What lists the children of a trial asks `sights` for them.
      council: recordedOn => figures.council(recordedOn),
    },
    caseload: {
      today: () => caseload.today(),
      at: asked => caseload.at(asked, sights),
      listed: (...asked) => caseload.listed(...asked),
      closing: async () => caseload.closing(await sights()),
      workloads: service => caseload.workloads(service),
    },
  }
}

const NOBODY = { username: '', role: 'panel-member' } as const
