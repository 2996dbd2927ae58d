// @ts-check
// Plain JavaScript, since no TypeScript loader is needed in a process that only runs Typst.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')
// Beside the template there is nothing that a document could name.
const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL('.', import.meta.url)),
  fontArgs: [{ fontPaths: process.argv.slice(2) }],
})

process.on('message', message => process.send?.(written(String(message))))

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
