/** Made by the build out of the pinned data, in one language: per group its English name and `emoji name|more words`. */
declare module 'virtual:emoji' {
  const groups: [name: string, emoji: string[]][];
  export default groups;
}
