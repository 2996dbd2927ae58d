/** A signpost with three arms, one for each part of the page: a picture, of which nothing needs to be read. */
export const Waymarker = () => (
  <svg viewBox="0 0 190 170" aria-hidden="true" focusable="false">
    <rect x="88" y="14" width="14" height="144" rx="6" fill="#6b4a2b" />
    <ellipse cx="95" cy="160" rx="52" ry="8" fill="#b9dcc6" />
    <path d="M34 24 h104 l22 17 l-22 17 h-104 a8 8 0 0 1 -8 -8 v-18 a8 8 0 0 1 8 -8z" fill="#4c2c92" />
    <path d="M156 66 h-104 l-22 17 l22 17 h104 a8 8 0 0 0 8 -8 v-18 a8 8 0 0 0 -8 -8z" fill="#1d70b8" />
    <path d="M34 108 h104 l22 17 l-22 17 h-104 a8 8 0 0 1 -8 -8 v-18 a8 8 0 0 1 8 -8z" fill="#00703c" />
    <g fill="#fff">
      <circle cx="76" cy="41" r="5" />
      <circle cx="94" cy="41" r="5" />
      <circle cx="112" cy="41" r="5" />
      <path d="M81 83 l9 9 l18 -18 l-5 -5 l-13 13 l-4 -4z" />
      <path d="M95 111 l4 9 l10 1 l-8 6 l3 10 l-9 -5 l-9 5 l3 -10 l-8 -6 l10 -1z" />
    </g>
  </svg>
)
