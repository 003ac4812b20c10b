/** What is wrong in a file that people write, and on which line. */
export type FileFault = { readonly message: string; readonly line?: number };
