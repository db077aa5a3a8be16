/** The texts of the language that the build makes a script of. */
declare module 'virtual:catalogue' {
  import type { Catalogue } from '../language/language';

  export const catalogue: Catalogue;
}
