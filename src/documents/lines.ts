/** The lines that a text needs where so many letters stand side by side: words stay whole where they can. */
export const linesOf = (text: string, letters: number): number =>
  text.split('\n').reduce((lines, line) => lines + linesOfOne(line, Math.max(1, letters)), 0)

function linesOfOne(line: string, letters: number): number {
  let lines = 1
  let used = 0
  for (const { length } of line.split(/\s+/)) {
    const isNext = used > 0 && used + 1 + length > letters
    if (isNext) lines++
    used = isNext || used === 0 ? length : used + 1 + length
    const further = Math.ceil(used / letters) - 1
    if (further > 0) {
      lines += further
      used -= further * letters
    }
  }
  return lines
}
