declare module '*?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** The texts of the files that a pattern matches, by their paths, as Vite gives them. */
  readonly glob: (
    pattern: string,
    options: { query: '?raw'; import: 'default'; eager: true },
  ) => Record<string, string>;
}
