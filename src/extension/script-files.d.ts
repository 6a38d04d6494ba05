/** The path that a script gets in the built extension. */
declare module '*?script' {
  const file: string;
  export default file;
}
