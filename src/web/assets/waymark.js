import { keepDrafts } from './drafts.js'
import { createAll, initAll } from './govuk-frontend.min.js'
import { insertLiveFields } from './live-fields.js'
import { SortableTable } from './sortable-table.bundle.mjs'

// The stylesheet and the components ask for these classes. A page sets them here, because its security policy allows
// no script within it; a module runs only where the components can too.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()
createAll(SortableTable)
keepDrafts()
insertLiveFields()
