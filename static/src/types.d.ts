/** What the build provides beyond TypeScript's knowledge. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export = classes;
}
declare module 'virtual:themes.css';
