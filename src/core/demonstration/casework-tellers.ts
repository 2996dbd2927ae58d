import aboutMe from './casework/about-me.ts'
import allocation from './casework/allocation.ts'
import dentalCheck from './casework/dental-check.ts'
import healthAssessment from './casework/health-assessment.ts'
import pep from './casework/pep.ts'
import sdq from './casework/sdq.ts'
import type { Teller } from './casework/teller.ts'
import visit from './casework/visit.ts'

/** The folder casework/: a teller for each type of record that casework has. */
export const tellers: readonly Teller[] = [aboutMe, allocation, dentalCheck, healthAssessment, pep, sdq, visit]
