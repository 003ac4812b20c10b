/** What Handlebars exports and its types lack. */
declare namespace Handlebars {
  /** The first half of the compiler, from the syntax tree to opcodes. Throws for helpers that are not known. */
  class Compiler {
    compile(program: hbs.AST.Program, options: CompileOptions): unknown;
  }
}
