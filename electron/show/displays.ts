/** The display for the presenter and, where there is another, the one for the audience. */
export function chooseDisplays<Display extends { id: number }>(
  displays: Display[],
  own: Display,
): { presenter: Display; audience: Display } {
  return { presenter: own, audience: displays.find((display) => display.id !== own.id) ?? own };
}
