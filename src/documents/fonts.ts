import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** Packages of typefaces under the SIL Open Font License. What is not installed is done without: see `faces` in document.typ. */
const PACKAGES = [
  '@expo-google-fonts/atkinson-hyperlegible-next',
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-arabic',
  '@expo-google-fonts/noto-sans-ethiopic',
  '@expo-google-fonts/noto-emoji',
]

/** The folders of the typefaces that PDFs are set in, beside Typst's own and those of the machine. */
export const fontFolders = (): readonly string[] => PACKAGES.flatMap(folderOf)

function folderOf(name: string): readonly string[] {
  try {
    return [dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))]
  } catch {
    return []
  }
}
