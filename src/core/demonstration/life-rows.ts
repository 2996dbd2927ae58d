import { ageOn, birthday, type Day, type Period, yearTo31March } from '#core/dates.ts'
import { happens } from './chance.ts'
import { statedIn } from './corrections.ts'
import { type Council, chanceOf } from './council.ts'
import { episodeCells } from './episode-cells.ts'
import { type Episode, episodesOf, isCounted, isOpenBetween } from './episodes.ts'
import { headerCells } from './header-cells.ts'
import { isUnaccompanied, type Life, type Review } from './life.ts'
import { lateAndWrong } from './margins/late-and-wrong.ts'
import { previousPermanenceCells } from './previous-permanence.ts'
import { cell, type ReturnRow, type TableName } from './return-rows.ts'
import { reviewsOf } from './reviews.ts'
import { sexCode } from './rule-years.ts'
import { type Allocation, allocationsOf } from './social-workers.ts'
import { isLookedAfterAllYear, yearlyOutcomeCells } from './yearly-outcomes.ts'

/** The first collection years that ask for social workers and for deprivation of liberty orders. */
const FIRST_YEAR = { SWEpisodes: 2024, DoLo: 2027 } as const

/** What a life's returns are written from. */
interface Telling {
  readonly life: Life
  readonly council: Council
  readonly episodes: readonly Episode[]
  readonly reviews: readonly Review[]
  readonly allocations: readonly Allocation[]
}

/** Every row about one child in the years returned, year by year. */
export function rowsOfLife(life: Life, council: Council): readonly ReturnRow[] {
  const telling: Telling = {
    life,
    council,
    episodes: episodesOf(life),
    reviews: reviewsOf(life, council),
    allocations: allocationsOf(life, council),
  }
  const rows: ReturnRow[] = []
  for (let year = council.lastYear - council.years + 1; year <= council.lastYear; year++) {
    if (life.forgottenFrom !== undefined && year >= life.forgottenFrom) break
    writeYear(telling, year, rows)
  }
  return rows
}

/** The year, as far as it is told. */
const toldPeriod = (year: number, { toldTo }: Council): Period => {
  const { firstDay, lastDay } = yearTo31March(year)
  return { firstDay, lastDay: Math.min(lastDay, toldTo) }
}

type Write = (table: TableName, ...cells: readonly string[]) => void

function writeYear(telling: Telling, year: number, rows: ReturnRow[]): void {
  const { life } = telling
  const period = toldPeriod(year, telling.council)
  const open = telling.episodes.filter(e => isOpenBetween(e, period.firstDay, period.lastDay))
  const start = rows.length
  const write: Write = (table, ...cells) => {
    rows.push({ year, table, cells: [life.child, ...cells] })
  }
  if (open.length > 0) writeCare(telling, year, period, open, write)
  writeAfterCare(life, period, write)
  if (rows.length === start) return
  const header = headerCells(life, year, period, open.some(isCounted))
  rows.splice(start, 0, { year, table: 'Header', cells: [life.child, ...header] })
}

function writeCare(telling: Telling, year: number, period: Period, open: readonly Episode[], write: Write): void {
  const { life, council } = telling
  const born = cell(life.bornOn)
  for (const episode of statedIn(life, open, period))
    write('Episodes', ...episodeCells(episode, life, council, year, period))
  if (!open.some(isCounted)) return
  const chance = chanceOf(life.seed, 'mistakes', year, 1)
  for (const { heldOn, participation } of telling.reviews)
    if (isWithin(period, heldOn))
      write(
        'Reviews',
        born,
        cell(heldOn),
        !life.isToldRightly && happens(chance, lateAndWrong.is.blankReviewCode) ? '' : participation,
      )
  if (isUnaccompanied(life)) write('UASC', sexCode(life.sex, year), born, cell(noLongerUnaccompanied(life, period)))
  const isWhole = period.lastDay === yearTo31March(year).lastDay
  if (isWhole && isLookedAfterAllYear(life, period))
    write('OC2', born, ...yearlyOutcomeCells(life, council, year, period))
  writeAdoption(life, period, write)
  if (open.some(e => isCounted(e) && e.reasonForNew === 'S' && e.startedOn >= period.firstDay))
    write('PrevPerm', born, ...previousPermanenceCells(life))
  for (const { kind, startedOn, endedOn } of life.missing)
    if (startedOn <= period.lastDay && endedOn >= period.firstDay)
      write('Missing', born, kind, cell(startedOn), cell(endedBy(period, endedOn)))
  if (year >= FIRST_YEAR.SWEpisodes) writeAllocations(telling, period, write)
  if (year >= FIRST_YEAR.DoLo) writeDeprivation(life, period, write)
}

const isWithin = ({ firstDay, lastDay }: Period, on: Day | undefined): boolean =>
  on !== undefined && firstDay <= on && on <= lastDay

const endedBy = ({ lastDay }: Period, on: Day | undefined): Day | undefined =>
  on !== undefined && on <= lastDay ? on : undefined

/** At 18, or when the child was found to be an adult already. */
function noLongerUnaccompanied(life: Life, period: Period): Day | undefined {
  const last = life.periods.at(-1)!
  return endedBy(period, last.reasonEnded === 'E15' ? last.endedOn : birthday(life.bornOn, 18))
}

function writeAdoption(life: Life, period: Period, write: Write): void {
  const { adoption, bornOn } = life
  if (!adoption || adoption.decidedOn > period.lastDay) return
  const { decidedOn, matchedOn, reversedOn, adopters } = adoption
  const last = life.periods.at(-1)!
  if (reversedOn === undefined || reversedOn >= period.firstDay) {
    const reversed = endedBy(period, reversedOn)
    write('PlacedAdoption', cell(bornOn), cell(decidedOn), cell(reversed), reversed === undefined ? '' : 'RD3')
  }
  if (!adopters || !isWithin(period, last.endedOn)) return
  const wereFosterCarers = last.placements.at(-1)!.code === 'A5' || last.placements.at(-1)!.code === 'A3'
  const { number, sex, legalStatus } = adopters
  const dates = [cell(decidedOn), cell(matchedOn)]
  write('AD1', cell(bornOn), ...dates, wereFosterCarers ? '1' : '0', number, sex, legalStatus)
}

function writeAllocations({ life, allocations }: Telling, period: Period, write: Write): void {
  for (const { worker, startedOn, endedOn, reason } of allocations)
    if (startedOn <= period.lastDay && (endedOn ?? period.lastDay) >= period.firstDay)
      write('SWEpisodes', cell(life.bornOn), worker, cell(startedOn), cell(endedBy(period, endedOn)), reason)
}

function writeDeprivation({ bornOn, deprivedOfLiberty }: Life, period: Period, write: Write): void {
  if (!deprivedOfLiberty || deprivedOfLiberty.startedOn > period.lastDay) return
  const { startedOn, endedOn } = deprivedOfLiberty
  if ((endedOn ?? period.lastDay) < period.firstDay) return
  write('DoLo', cell(bornOn), cell(startedOn), cell(endedBy(period, endedOn)))
}

/** Each birthday as a care leaver, in the return of the year in which it falls. */
function writeAfterCare({ bornOn, outcomes }: Life, period: Period, write: Write): void {
  if (outcomes.length === 0) return
  const age = ageOn(bornOn, period.lastDay)
  const outcome = outcomes.find(o => o.age === age && birthday(bornOn, age) >= period.firstDay)
  if (outcome) write('OC3', cell(bornOn), outcome.inTouch, outcome.activity, outcome.accommodation)
}
