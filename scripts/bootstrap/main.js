/*
 * What the fallback Electron runs first. A bare Electron loads the app whose folder stands on its
 * command line; this copy came with an app of its own in that place, so we do the same by hand:
 * leave process.argv alone, find the folder, take on the app's name and version, run its main file.
 */
const { app } = require('electron');
const Module = require('node:module');
const { existsSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

if (process.argv.includes('--version')) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}

const place = process.argv.slice(1).find((word) => !word.startsWith('-'));
if (place === undefined || !existsSync(place)) {
  process.stderr.write(
    `electron: give the folder of the app to run${place ? `; there is no ${place}` : ''}\n`,
  );
  process.exit(2);
}

const given = resolve(place);
const folder = statSync(given).isDirectory() ? given : dirname(given);
const described = existsSync(join(folder, 'package.json')) ? require(join(folder, 'package.json')) : {};

process.defaultApp = true;
if (described.version) app.setVersion(described.version);
if (described.productName ?? described.name) app.setName(described.productName ?? described.name);
app.setAppPath(folder);

const file = folder === given ? resolve(folder, described.main ?? 'index.js') : given;
// As the main module, so that `require.main === module` holds there as it does in a real start.
Module._load(file, null, true);
