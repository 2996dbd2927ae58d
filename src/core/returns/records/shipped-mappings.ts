import type { ColumnMapping } from './mapping.ts'

/** Layouts that are in use and known by their headings, by the id of the record type, so that their files need no mapping. */
const SHIPPED: Readonly<Record<string, readonly ColumnMapping[]>> = {
  'entered-figure': [
    {
      name: 'A printed scorecard, month by month',
      columns: [
        { heading: 'indicator', field: 'indicator' },
        { heading: 'month', field: 'month' },
        { heading: 'printed_text', field: 'printed' },
        { heading: 'value', field: 'value' },
        { heading: 'n', field: 'numerator' },
        { heading: 'd', field: 'denominator' },
        { heading: 'nd_source', field: 'note' },
      ],
      aside: ['name', 'polarity', 'unit', 'period_basis', 'computed', 'reproduces', 'rag_computed', 'source_line'],
    },
  ],
}

export const shippedMappings = ({ id }: { readonly id: string }): readonly ColumnMapping[] => SHIPPED[id] ?? []
