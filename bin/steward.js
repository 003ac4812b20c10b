#!/usr/bin/env node
// Plain old JavaScript, so that an old Node can read it and say what to do.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    'Steward needs Node 24, and this is Node ' +
      process.versions.node +
      '.\nRun it through npm, which brings the right one: npm run steward -- ' +
      process.argv.slice(2).join(' ') +
      '\n',
  );
  process.exit(1);
}
// Keeps what it compiles for the next start. Where no folder can be written, or it is turned off, it does nothing and never throws.
process.getBuiltinModule('node:module').enableCompileCache();
// A start calls thousands of functions of Cedar's WebAssembly a few times each: V8 is to optimise those that go on being called. Another V8 may not know the flag.
if (major === 24) process.getBuiltinModule('node:v8').setFlagsFromString('--wasm-tiering-budget=100000000');
void import('#main').then((main) => main.run(process.argv));
