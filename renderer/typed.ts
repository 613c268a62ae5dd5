/** Where keys are letters. */

/** Whether a person types into this element; a choice or a slider takes keys too, but no letters. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])',
  ) !== null;
