#!/usr/bin/env node
// Owns the start of the program: it refuses a Node that is too old before anything newer is parsed, then hands over.

const OLDEST_NODE: readonly [number, number] = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  process.stderr.write(`overbuild needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  const [{ commandLine }, { processTerminal }] = await Promise.all([import('./command-line.ts'), import('./terminal.ts')]);
  process.exitCode = await commandLine(process.argv.slice(2), processTerminal());
}
