// Puts the fonts of the transcripts (SIL Open Font License 1.1) where the application finds them.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FONTS = [
  'noto-sans/400Regular',
  'noto-sans/700Bold',
  'noto-sans-arabic/400Regular',
  'noto-sans-hebrew/400Regular',
  'noto-sans-kr/400Regular',
  'noto-sans-sc/400Regular',
  'noto-sans-thai/400Regular',
  'noto-emoji/400Regular',
];

const { resolve } = createRequire(import.meta.url);
const packageOf = (name) => dirname(resolve(`@expo-google-fonts/${name}/package.json`));
const target = join(import.meta.dirname, '../target/classes/fonts');
mkdirSync(target, { recursive: true });
for (const font of FONTS) {
  const [name, weight] = font.split('/');
  const folder = join(packageOf(name), weight);
  const file = readdirSync(folder).find((entry) => entry.endsWith('.ttf'));
  copyFileSync(join(folder, file), join(target, file));
}
copyFileSync(join(packageOf('noto-sans'), 'LICENSE_FONT'), join(target, 'OFL.txt'));
