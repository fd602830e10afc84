// Runs every check of `npm run check`, two at a time, and says of each what it has to say.
import { spawn } from 'node:child_process';

/** Each lane goes through its checks in order; a check that fails holds no other one up. */
const LANES = [['lint:types'], ['types:src', 'format:check', 'build', 'arrow', 'unused']];

/** Checks make short-lived objects by the million: with more room for the young, Node looks through them less often. */
const ENV = { ...process.env, NODE_OPTIONS: `--max-semi-space-size=64 ${process.env['NODE_OPTIONS'] ?? ''}` };

/** Whether the check passed. What it says is shown at its end, whole. */
const passes = (name) =>
  new Promise((resolve) => {
    const said = [];
    const check = spawn('npm', ['run', '--silent', name], { env: ENV, shell: process.platform === 'win32' });
    for (const stream of [check.stdout, check.stderr]) stream.on('data', (part) => said.push(part));
    check.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    check.on('close', (code) => {
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  npm run ${name}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

const results = await Promise.all(
  LANES.map(async (lane) => {
    let passed = true;
    for (const name of lane) passed = (await passes(name)) && passed;
    return passed;
  }),
);
process.exit(results.every(Boolean) ? 0 : 1);
