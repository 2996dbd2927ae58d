import adoptedBaby from './named-casework/adopted-baby.ts'
import adoptionPlanReversed from './named-casework/adoption-plan-reversed.ts'
import atUniversity from './named-casework/at-university.ts'
import careLeaverParent from './named-casework/care-leaver-parent.ts'
import councilApprentice from './named-casework/council-apprentice.ts'
import councillorsRelative from './named-casework/councillors-relative.ts'
import custodyToTenancy from './named-casework/custody-to-tenancy.ts'
import deprivedOfLiberty from './named-casework/deprived-of-liberty.ts'
import died from './named-casework/died.ts'
import homeOnCareOrder from './named-casework/home-on-care-order.ts'
import interimOrderPast26Weeks from './named-casework/interim-order-past-26-weeks.ts'
import leftOpen from './named-casework/left-open.ts'
import movingToAdultServices from './named-casework/moving-to-adult-services.ts'
import type { NamedCasework } from './named-casework/named-casework.ts'
import nineMoves from './named-casework/nine-moves.ts'
import ninetyMilesAway from './named-casework/ninety-miles-away.ts'
import openedTwice from './named-casework/opened-twice.ts'
import refusesContact from './named-casework/refuses-contact.ts'
import siblingsSplit from './named-casework/siblings-split.ts'
import stayingPut from './named-casework/staying-put.ts'
import unaccompaniedSixteen from './named-casework/unaccompanied-sixteen.ts'

/** The folder named-casework/, by the id of the named life. */
export const namedCasework: ReadonlyMap<string, NamedCasework> = new Map(
  [
    adoptedBaby,
    adoptionPlanReversed,
    atUniversity,
    careLeaverParent,
    councilApprentice,
    councillorsRelative,
    custodyToTenancy,
    deprivedOfLiberty,
    died,
    homeOnCareOrder,
    interimOrderPast26Weeks,
    leftOpen,
    movingToAdultServices,
    nineMoves,
    ninetyMilesAway,
    openedTwice,
    refusesContact,
    siblingsSplit,
    stayingPut,
    unaccompaniedSixteen,
  ].map(its => [its.id, its]),
)
