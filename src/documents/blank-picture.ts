/** A PNG of one clear pixel. Word wants a picture of dots beside a drawing; whatever knows drawings never shows it. */
export const blankPicture: Buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
)
