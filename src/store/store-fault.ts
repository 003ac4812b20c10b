/** The store cannot be used as it is; the message says what to do. */
export class StoreFault extends Error {
  /** It may be over without anybody doing something about Steward, such as when a server is started. */
  readonly mayPass: boolean;
  constructor(message: string, { mayPass = false }: { readonly mayPass?: boolean } = {}) {
    super(message);
    this.name = 'StoreFault';
    this.mayPass = mayPass;
  }
}
