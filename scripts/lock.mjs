// One process at a time: a lock that is a folder, holds the id of its owner, and heals itself when the owner is dead.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PAUSE_MS = 100;

/** Runs `work` while holding the lock at `path`; `onWait(pid)` is called once if another process holds it. Rejects after `patienceMs`. */
export async function withLock(path, { patienceMs, onWait }, work) {
  const own = `${path}-${process.pid}-${Math.random().toString(36).slice(2)}`;
  mkdirSync(dirname(path), { recursive: true });
  mkdirSync(own);
  // Written before the folder gets its final name, so that a lock without an owner cannot exist.
  writeFileSync(join(own, 'pid'), String(process.pid));
  try {
    await acquire(own, path, patienceMs, onWait);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
  // Out of the way in one move: an emptied folder that still had the name could be claimed and then deleted under its new owner.
  const release = () => {
    renameSync(path, own);
    rmSync(own, { recursive: true, force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function acquire(own, path, patienceMs, onWait) {
  const deadline = Date.now() + patienceMs;
  for (let waited = false; !claimed(own, path); ) {
    const owner = ownerOf(path);
    if (owner !== undefined && !isAlive(owner)) {
      takeAway(path, owner, `${own}-stale`);
      continue;
    }
    if (owner !== undefined && !waited) onWait(owner);
    waited ||= owner !== undefined;
    if (Date.now() > deadline) throw new Error(`process ${owner} has held ${path} for too long; if it is not a setup, delete that folder`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** A folder cannot be renamed onto one that holds a file: exactly one of many wins. */
function claimed(own, path) {
  try {
    renameSync(own, path);
    return true;
  } catch (error) {
    // Windows says that it is not permitted.
    const taken = ['EEXIST', 'ENOTEMPTY'].includes(error.code) || (['EPERM', 'EACCES'].includes(error.code) && ownerOf(path) !== undefined);
    if (!taken) throw error;
    return false;
  }
}

/** Another may have taken the dead owner's lock away and made its own since it was looked at: then that one is put back. */
function takeAway(path, owner, aside) {
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (ownerOf(aside) === owner) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, path);
}

function ownerOf(path) {
  try {
    return Number(readFileSync(join(path, 'pid'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
