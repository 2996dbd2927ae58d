import { readdir } from 'node:fs/promises'
import { loadCatalogue } from '#catalogue.ts'
import type { Command } from './command.ts'

const FOLDER = new URL('./', import.meta.url)

/**
 * The commands that a command line may mean. A command's file is named after its words, so that one which is named is read
 * alone and does not wait for the pages and writers of documents that others need; whatever else is asked needs them all.
 */
export async function commandsFor(words: readonly string[]): Promise<readonly Command[]> {
  const files = (await readdir(FOLDER)).filter(file => /^[a-z0-9-]+\.ts$/.test(file))
  const named = [2, 1].map(count => `${words.slice(0, count).join('-')}.ts`).find(file => files.includes(file))
  const { default: command } = (named === undefined ? {} : await import(new URL(named, FOLDER).href)) as {
    default?: Command
  }
  return command ? [command] : everyCommand()
}

export const everyCommand = (): Promise<readonly Command[]> => loadCatalogue<Command>(FOLDER, ({ id }) => id)
