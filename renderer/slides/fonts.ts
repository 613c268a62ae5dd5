/**
 * Waits until every face that slides are set in can be drawn. One that nothing was set in yet is not
 * loaded by itself: the first slide that needs it would stand there without its words.
 */
export async function slideFonts(): Promise<void> {
  // A face that cannot be loaded falls back to the system's; the slide is still shown.
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}
