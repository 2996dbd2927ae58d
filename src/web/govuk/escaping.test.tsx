import { readdirSync, readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BarChart } from '#web/charts/bar-chart.tsx'
import { TrendChart } from '#web/charts/trend-chart.tsx'
import { Alert } from './alert.tsx'
import { Badge } from './badge.tsx'
import { DirectionOfTravel } from './direction-of-travel.tsx'
import { Footer } from './footer.tsx'
import { IdentityBar } from './identity-bar.tsx'
import { MetricCard } from './metric-card.tsx'
import { PageTemplate } from './page-template.tsx'
import { RagTag } from './rag-tag.tsx'
import { SubNavigation } from './sub-navigation.tsx'
import { Table } from './table.tsx'
import { Textarea } from './textarea.tsx'
import { Timeline } from './timeline.tsx'

const typed = '"><script>alert(1)</script><b onclick="alert(2)">'

const drawn: Record<string, VNode> = {
  Alert: <Alert title={typed}>{typed}</Alert>,
  Badge: <Badge classes={typed}>{typed}</Badge>,
  BarChart: <BarChart id={typed} title={typed} of={typed} measure={typed} bars={[{ label: typed, value: 1 }]} />,
  DirectionOfTravel: <DirectionOfTravel direction="up">{typed}</DirectionOfTravel>,
  Footer: <Footer links={[{ text: typed, href: typed }]}>{typed}</Footer>,
  IdentityBar: <IdentityBar actions={typed}>{typed}</IdentityBar>,
  MetricCard: <MetricCard label={typed} value={typed} href={typed} note={typed} />,
  PageTemplate: (
    <PageTemplate title={typed} authority={typed} account={typed} navigation={[{ text: typed, href: typed }]}>
      {typed}
    </PageTemplate>
  ),
  RagTag: <RagTag rag="red">{typed}</RagTag>,
  SubNavigation: <SubNavigation label={typed} items={[{ text: typed, href: typed }]} />,
  Table: <Table caption={typed} head={[typed]} rows={[[typed]]} scrollLabel={typed} />,
  Textarea: <Textarea name={typed} label={typed} hint={typed} errorMessage={typed} value={`${typed}</textarea>`} />,
  Timeline: <Timeline items={[{ title: typed, byline: typed, datetime: typed, date: typed, children: typed }]} />,
  TrendChart: <TrendChart id={typed} title={typed} periods={[typed]} series={[{ label: typed, values: [1] }]} />,
}

test.each(Object.entries(drawn))('%s shows HTML that someone typed, and does not obey it', (_, component) => {
  const html = render(component)
  expect(html).toContain('&lt;script>alert(1)&lt;/script>')
  expect(html).not.toMatch(/<script>|<b |<\/textarea>[\s\S]*<\/textarea>/)
})

const files = ['govuk', 'charts']
  .flatMap(folder => readdirSync(`src/web/${folder}`).map(file => `src/web/${folder}/${file}`))
  .filter(file => /\.tsx?$/.test(file) && !file.includes('.test.'))

test.each(files)('%s has no way round escaping, and no style or script that the security policy bars', file => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/dangerouslySetInnerHTML|\bstyle=|<style|\bon[A-Z]\w*=|javascript:/)
})
