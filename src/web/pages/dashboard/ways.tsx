import type { Dashboard } from '#core/dashboard.ts'

/** The numbers of the month, each the way to what it counts. */
export const Ways = ({ board: { counts, worse, better, red, news, promises } }: { readonly board: Dashboard }) => {
  const late = promises.filter(({ standing }) => standing === 'late').length
  const ways: readonly (readonly [number: number, says: string, to: string | undefined])[] = [
    [counts.worse, 'worse', worse.length > 0 ? '#worse' : news.length > 0 ? '#news' : undefined],
    [counts.better, 'better', better.length > 0 ? '#better' : news.length > 0 ? '#news' : undefined],
    [counts.red, 'red', red.length > 0 ? '#red' : undefined],
    [late, late === 1 ? 'promise late' : 'promises late', '#promised'],
  ]
  return (
    <ul class="waymark-ways">
      {ways.map(([number, says, to]) => (
        <li class="waymark-ways__way">
          {to === undefined || number === 0 ? (
            <Way number={number} says={says} />
          ) : (
            <a class="govuk-link govuk-link--no-visited-state" href={to}>
              <Way number={number} says={says} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

const Way = ({ number, says }: { readonly number: number; readonly says: string }) => (
  <>
    <strong class="waymark-ways__number">{number}</strong> {says}
  </>
)
