import { allocated, hasDisability, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import authorityOfPlacement from '#core/returns/annex-a/codes/authority-of-placement.ts'
import need from '#core/returns/annex-a/codes/category-of-need.ts'
import legalStatus from '#core/returns/annex-a/codes/legal-status.ts'
import permanencePlan from '#core/returns/annex-a/codes/permanence-plan.ts'
import placementLocation from '#core/returns/annex-a/codes/placement-location.ts'
import placementProvider from '#core/returns/annex-a/codes/placement-provider.ts'
import placementType from '#core/returns/annex-a/codes/placement-type.ts'
import reasonCeased from '#core/returns/annex-a/codes/reason-ceased.ts'
import yesNo, { interviewAccepted, interviewOffered, unaccompanied } from '#core/returns/annex-a/codes/yes-no.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'children-in-care',
  number: 8,
  title: 'Children in care',
  scope: 'All children in care at the inspection, and those who ceased to be looked after in the six months before it.',
  record: 'annex-a-child-in-care',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Date Started to be Looked After'],
  columns: [
    ...whoTheyAre,
    {
      name: 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
      field: 'unaccompanied',
      holds: unaccompanied,
      isRequired: true,
      alsoCalled: /unaccompanied asylum seeking child|\bUASC\b/i,
    },
    hasDisability,
    { name: 'Date Started to be Looked After', field: 'startedOn', holds: 'date', isRequired: true },
    { name: "Child's Category of Need", field: 'need', holds: need, isRequired: true, codes: 'category-of-need' },
    {
      name: 'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      field: 'subsequentPeriod',
      holds: yesNo,
      isRequired: true,
      alsoCalled: /second or subsequent .*of being a looked after child/i,
    },
    { name: 'Start date of current legal status', field: 'legalStatusOn', holds: 'date', isRequired: true },
    {
      name: "Child's Legal Status",
      field: 'legalStatus',
      holds: legalStatus,
      isRequired: true,
      alsoCalled: /^(?!.*\bdate\b).*\blegal status\b/i,
      codes: 'legal-status',
    },
    { name: 'Date of Latest Statutory Review', field: 'lastReviewOn', holds: 'date' },
    { name: 'Date of Last Social Work Visit', field: 'lastVisitOn', holds: 'date' },
    { name: 'What is the permanence plan for this child?', field: 'permanencePlan', holds: permanencePlan },
    { name: 'Date of Last IRO Visit / Contact to the Child', field: 'lastReviewingOfficerOn', holds: 'date' },
    { name: 'Date of Last Health Assessment', field: 'lastHealthAssessmentOn', holds: 'date' },
    { name: 'Date of Last Dental Check', field: 'lastDentalCheckOn', holds: 'date' },
    {
      name: 'Number of Placements in the Last 12 months',
      field: 'placementsInYear',
      holds: 'whole number',
      isRequired: true,
    },
    { name: 'Date Ceased to be Looked After', field: 'endedOn', holds: 'date' },
    {
      name: 'Reason Ceased to be Looked After',
      field: 'reasonEnded',
      holds: reasonCeased,
      codes: 'reason-episode-ceased',
    },
    { name: 'Start Date of Most Recent Placement', field: 'placementOn', holds: 'date', isRequired: true },
    { name: 'Placement Type', field: 'placement', holds: placementType, isRequired: true, codes: 'placement' },
    {
      name: 'Placement Provider',
      field: 'placementProvider',
      holds: placementProvider,
      isRequired: true,
      codes: 'placement-provider',
    },
    {
      name: 'Placement postcode',
      field: 'placementPostcode',
      holds: 'postcode',
      isRequired: true,
      alsoCalled: /\bplacement\b.*\bpost ?code\b/i,
    },
    { name: 'URN of Placement', field: 'urn', holds: 'text', alsoCalled: /\bURN\b/ },
    { name: 'Placement Location', field: 'placementLocation', holds: placementLocation, isRequired: true },
    { name: 'LA of Placement', field: 'placementAuthority', holds: authorityOfPlacement, isRequired: true },
    {
      name: "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
      field: 'missingInYear',
      holds: 'whole number',
      isRequired: true,
      alsoCalled: /number of episodes the child has been.*missing.*from their placement/i,
    },
    {
      name: "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
      field: 'absentInYear',
      holds: 'whole number',
      isRequired: true,
      alsoCalled: /number of episodes the child has been.*absent.*from their placement/i,
    },
    {
      name: 'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      field: 'returnInterviewOffered',
      holds: interviewOffered,
    },
    {
      name: 'Did the child accept a Return Interview after their last missing episode (Y/N)?',
      field: 'returnInterviewAccepted',
      holds: interviewAccepted,
    },
    ...allocated,
  ],
})
