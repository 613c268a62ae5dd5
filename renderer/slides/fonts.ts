/** As CSS tells a face that is asked for every character: here, the parts for what is rare. */
const everything = 'U+0-10FFFF';

/**
 * Waits until every face that slides are set in can be drawn. One that nothing was set in yet is not
 * loaded by itself: the first slide that needs it would stand there without its words. What is rare is
 * loaded with the slide that has it, and slides are laid out before their turn.
 */
export async function slideFonts(): Promise<void> {
  // A face that cannot be loaded falls back to the system's; the slide is still shown.
  const faces = [...document.fonts].filter(({ unicodeRange }) => unicodeRange.toUpperCase() !== everything);
  await Promise.allSettled(faces.map((face) => face.load()));
}
