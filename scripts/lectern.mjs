/** The command line from this checkout: `npm run -s lectern -- read FILE`. Its stdout is the program's alone. */
import { lectern } from './lib/lectern.mjs';
import { main } from './lib/run.mjs';

// npm starts scripts in the project's folder; file names on the command line are meant from where the person stands.
const cwd = process.env.npm_lifecycle_event === 'lectern' ? process.env.INIT_CWD : undefined;

await main(() => lectern(process.argv.slice(2), { cwd: cwd ?? process.cwd() }));
