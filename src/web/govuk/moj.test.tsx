import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Alert } from './alert.tsx'
import { Badge } from './badge.tsx'
import { canonical } from './fixtures/html.ts'
import { IdentityBar } from './identity-bar.tsx'
import { SubNavigation } from './sub-navigation.tsx'
import { Timeline } from './timeline.tsx'

// MoJ Frontend ships templates but no fixtures, so what is expected is read from those.
const expectAlike = (component: VNode, html: string): void => expect(canonical(render(component))).toBe(canonical(html))

test('a timeline says what happened, who did it and when', () => {
  expectAlike(
    <Timeline
      headingLevel={3}
      items={[
        {
          title: 'Review held',
          byline: 'Dee Marsh',
          datetime: '2018-02-20',
          date: '20 February 2018',
          children: 'Agreed',
        },
      ]}
    />,
    `<div class="moj-timeline">
      <div class="moj-timeline__item">
        <div class="moj-timeline__header">
          <h3 class="moj-timeline__title">Review held</h3>
          <p class="moj-timeline__byline">by Dee Marsh</p>
        </div>
        <p class="moj-timeline__date"><time datetime="2018-02-20">20 February 2018</time></p>
        <div class="moj-timeline__description">Agreed</div>
      </div>
    </div>`,
  )
})

test('an identity bar says whose record it is, and what can be done to it', () => {
  expectAlike(
    <IdentityBar actions={<a href="/visit">Record a visit</a>}>Ana Example</IdentityBar>,
    `<div class="moj-identity-bar">
      <div class="moj-identity-bar__container">
        <div class="moj-identity-bar__details"><span class="moj-identity-bar__title">Ana Example</span></div>
        <div class="moj-identity-bar__actions">
          <div class="moj-identity-bar__menu"><a href="/visit">Record a visit</a></div>
        </div>
      </div>
    </div>`,
  )
})

test('a sub navigation marks the page that it is on', () => {
  expectAlike(
    <SubNavigation
      label="Record"
      items={[
        { text: 'Health', href: '/health', active: true },
        { text: 'Home', href: '/' },
      ]}
    />,
    `<nav class="moj-sub-navigation" aria-label="Record">
      <ul class="moj-sub-navigation__list">
        <li class="moj-sub-navigation__item">
          <a class="moj-sub-navigation__link" aria-current="page" href="/health">Health</a>
        </li>
        <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" href="/">Home</a></li>
      </ul>
    </nav>`,
  )
})

test('a badge is coloured by its class', () => {
  expectAlike(<Badge colour="red">Restricted</Badge>, '<span class="moj-badge moj-badge--red">Restricted</span>')
})

describe('an alert', () => {
  const template = readFileSync(
    createRequire(import.meta.url).resolve('@ministryofjustice/frontend/moj/components/alert/template.njk'),
    'utf8',
  )

  test.each(['information', 'success', 'warning', 'error'] as const)('of %s has its own icon and name', variant => {
    const html = render(<Alert variant={variant} title="Visit overdue" />)
    expect(html).toContain(`class="moj-alert moj-alert--${variant}" aria-label="${variant}: Visit overdue"`)
    const icon = html.match(/ d="([^"]+)"/)![1]!
    const branch = variant === 'information' ? '{%- else %}' : `variant == "${variant}" %}`
    expect(template.slice(template.indexOf(branch)).match(/ d="([^"]+)"/)![1]).toBe(icon)
  })

  test('shows its title if there is nothing else, and as a heading if asked', () => {
    expect(render(<Alert title="Visit overdue" />)).toContain('<div class="moj-alert__content">Visit overdue</div>')
    expect(render(<Alert title="Visit overdue">Since May</Alert>)).toContain(
      '<div class="moj-alert__content">Since May',
    )
    expect(
      render(
        <Alert title="Visit overdue" showTitleAsHeading>
          Since May
        </Alert>,
      ),
    ).toContain('<h2 class="moj-alert__heading">Visit overdue</h2>Since May')
  })
})
