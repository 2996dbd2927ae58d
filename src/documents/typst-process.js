// @ts-check
// Plain JavaScript, since no TypeScript loader is needed in a process that only runs Typst.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')
const binding = readFileSync(new URL('./bound.typ', import.meta.url), 'utf8')
const workspace = fileURLToPath(new URL('.', import.meta.url))
// Beside the template there is nothing that a document could name.
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: process.argv.slice(2) }],
})

process.on('message', message => process.send?.(typeof message === 'string' ? written(message) : bound(message)))

/**
 * A PDF of a document's data, or what Typst says is wrong with it.
 * @param {string} document
 */
function written(document) {
  try {
    const outcome = compiler.compile({ mainFileContent: template, inputs: { document } })
    if (!outcome.result) return { faults: JSON.stringify(outcome.takeError()?.shortDiagnostics) }
    return { pdf: compiler.pdf(outcome.result, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    return { faults: String(error) }
  } finally {
    compiler.evictCache(10)
  }
}

/**
 * Papers bound into one PDF. It is no PDF/UA: what is bound keeps its text, and not what marks its parts.
 * @param {any} papers
 */
function bound({ document, files }) {
  const names = files.map((/** @type {unknown} */ _, /** @type {number} */ i) => join(workspace, `bound-${i}.pdf`))
  try {
    names.forEach(
      (/** @type {string} */ name, /** @type {number} */ i) => void compiler.mapShadow(name, Buffer.from(files[i])),
    )
    const outcome = compiler.compile({ mainFileContent: binding, inputs: { document } })
    if (!outcome.result) return { faults: JSON.stringify(outcome.takeError()?.shortDiagnostics) }
    return { pdf: compiler.pdf(outcome.result) }
  } catch (error) {
    return { faults: String(error) }
  } finally {
    for (const name of names) compiler.unmapShadow(name)
    compiler.evictCache(0)
  }
}
