/** The texts of the language that the build makes a script of. */
declare module 'virtual:catalogue' {
  export const catalogue: unknown;
}
