/** Made by the build out of the pinned data: per group its name and `emoji name|more words`. */
declare module 'virtual:emoji' {
  const groups: [name: string, emoji: string[]][];
  export default groups;
}
