/** “Five members of the Field Team were deployed”: of which team is a part of who they are. */
import type { Setting } from '../setting.ts';

const team =
  /^ members of (?:the |our |its |their )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})(?=[ ,.;:]|$)/u;

/** “Members of Field Team deployed”. */
export function tellTeam(settings: Setting[], text: string): void {
  for (const setting of settings) {
    const name = /^Members(?! of)(?= |$)/.test(setting.label)
      ? team.exec(text.slice(setting.found.end, setting.found.end + 90))?.[1]
      : undefined;
    if (name !== undefined) setting.label = setting.label.replace(/^Members/, `Members of ${name}`);
  }
}
