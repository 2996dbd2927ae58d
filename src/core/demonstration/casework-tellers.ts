import aboutMe from './casework/about-me.ts'
import accommodation from './casework/accommodation.ts'
import activity from './casework/activity.ts'
import adoptionMilestone from './casework/adoption-milestone.ts'
import adultServices from './casework/adult-services.ts'
import allocation from './casework/allocation.ts'
import attendance from './casework/attendance.ts'
import auditModeration from './casework/audit-moderation.ts'
import carePlan from './casework/care-plan.ts'
import caseAudit from './casework/case-audit.ts'
import complaint from './casework/complaint.ts'
import compliment from './casework/compliment.ts'
import connection from './casework/connection.ts'
import contact from './casework/contact.ts'
import death from './casework/death.ts'
import dentalCheck from './casework/dental-check.ts'
import educationNeeds from './casework/education-needs.ts'
import eligibilityDecision from './casework/eligibility-decision.ts'
import entitlement from './casework/entitlement.ts'
import escalation from './casework/escalation.ts'
import escalationStep from './casework/escalation-step.ts'
import exceptionReason from './casework/exception-reason.ts'
import healthAssessment from './casework/health-assessment.ts'
import healthHistory from './casework/health-history.ts'
import keyDocument from './casework/key-document.ts'
import leaveToRemain from './casework/leave-to-remain.ts'
import leavingCareCase from './casework/leaving-care-case.ts'
import legalProceedings from './casework/legal-proceedings.ts'
import managementDecision from './casework/management-decision.ts'
import missingIncident from './casework/missing-incident.ts'
import needsAssessment from './casework/needs-assessment.ts'
import notification from './casework/notification.ts'
import nurseVisit from './casework/nurse-visit.ts'
import offer from './casework/offer.ts'
import pathwayPlan from './casework/pathway-plan.ts'
import pep from './casework/pep.ts'
import permanentMatch from './casework/permanent-match.ts'
import placementLocation from './casework/placement-location.ts'
import placementWithParents from './casework/placement-with-parents.ts'
import preBirthAssessment from './casework/pre-birth-assessment.ts'
import qualityChecklist from './casework/quality-checklist.ts'
import returnInterview from './casework/return-interview.ts'
import review from './casework/review.ts'
import reviewingOfficerContact from './casework/reviewing-officer-contact.ts'
import riskPlan from './casework/risk-plan.ts'
import sdq from './casework/sdq.ts'
import supervision from './casework/supervision.ts'
import supportOffer from './casework/support-offer.ts'
import type { Teller } from './casework/teller.ts'
import temporaryApproval from './casework/temporary-approval.ts'
import visit from './casework/visit.ts'

/** The folder casework/: a teller for each type of record that casework has. */
export const tellers: readonly Teller[] = [
  aboutMe,
  accommodation,
  activity,
  adoptionMilestone,
  adultServices,
  allocation,
  attendance,
  carePlan,
  connection,
  contact,
  death,
  dentalCheck,
  educationNeeds,
  eligibilityDecision,
  entitlement,
  healthAssessment,
  healthHistory,
  keyDocument,
  leaveToRemain,
  leavingCareCase,
  legalProceedings,
  managementDecision,
  missingIncident,
  needsAssessment,
  notification,
  nurseVisit,
  offer,
  pathwayPlan,
  pep,
  permanentMatch,
  placementLocation,
  placementWithParents,
  preBirthAssessment,
  returnInterview,
  review,
  reviewingOfficerContact,
  riskPlan,
  sdq,
  supportOffer,
  temporaryApproval,
  visit,
  // Looks at what all those before it told.
  exceptionReason,
  complaint,
  compliment,
  qualityChecklist,
  escalation,
  escalationStep,
  caseAudit,
  auditModeration,
  supervision,
]
