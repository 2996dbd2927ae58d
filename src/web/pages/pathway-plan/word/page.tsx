import { planDownload } from '#web/pages/pathway-plan/plan-download.ts'

/** A pathway plan for the young person whose it is. */
export default planDownload('/children/:child/pathway-plan/word', 'docx')
