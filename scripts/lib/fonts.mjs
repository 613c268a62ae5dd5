/** Knowing when the app's fonts have to be taken apart again; how that is done stands in scripts/fonts.mjs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, projectNode, root } from './paths.mjs';
import { Stop, run, say } from './run.mjs';

export const fontsFolder = join(cache, 'fonts');

/** What the parts are made of: the fonts, what cuts them, and how. */
export const fontsKey = () => {
  const packages = ['@expo-google-fonts/noto-sans-sc', '@expo-google-fonts/noto-serif-sc', 'subset-font'];
  const versions = packages.map((name) => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  return [...versions, readFileSync(join(root, 'scripts', 'fonts.mjs'), 'utf8')].join('\n');
};

/** Makes `.cache/fonts` where it is not there, or older than what it is made of; some seconds, once. */
export const ensureFonts = async () => {
  const stamp = join(fontsFolder, 'made-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fontsKey()) return;
  say('Taking the fonts apart …');
  const code = await run(projectNode(), [join(root, 'scripts', 'fonts.mjs')]);
  if (code !== 0) throw new Stop('The fonts could not be taken apart; the message stands above.');
};
