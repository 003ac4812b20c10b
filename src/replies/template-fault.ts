/** A template cannot be read; the message names the file and says what to fix. */
export class TemplateFault extends Error {
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
    this.name = 'TemplateFault';
  }
}
