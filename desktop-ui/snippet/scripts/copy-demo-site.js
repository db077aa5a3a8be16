// Puts the demo site where the application's jar and the local file server find it.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../demo-site', import.meta.url));
const target = fileURLToPath(new URL('../../target/classes/demo-site', import.meta.url));

rmSync(target, { recursive: true, force: true });
cpSync(source, target, { recursive: true });
