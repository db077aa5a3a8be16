// Unpacks the Chromium of the npm package into the folder given, once, and prints where it is.
// Its libraries and fonts come along, so it needs nothing installed on the machine.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const target = resolve(process.argv[2]);

if (!existsSync(target)) {
  const unpacking = `${target}.${process.pid}`;
  mkdirSync(unpacking, { recursive: true });
  // The package unpacks where temporary files go, and its libraries only where it expects Lambda.
  process.env.TMPDIR = unpacking;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  keepOne(unpacking);
}
console.log(join(target, 'chromium'));

/** Another process may have been faster: its copy is as good. */
function keepOne(unpacked) {
  try {
    renameSync(unpacked, target);
  } catch (error) {
    rmSync(unpacked, { recursive: true, force: true });
    if (!existsSync(target)) {
      throw error;
    }
  }
}
