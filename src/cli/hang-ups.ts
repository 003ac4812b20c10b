/** SIGHUP: the operator wants the policy to be read again. */
export type HangUps = {
  /** Called for each from now on, and at once when there was one before. */
  onReload(reload: () => void): void;
};

/** From now on SIGHUP does not end the process. One that comes before there is anything to reload is kept until there is. */
export function collectHangUps(): HangUps {
  let isPending = false;
  let react = (): void => {
    isPending = true;
  };
  process.on('SIGHUP', () => react());
  return {
    onReload(reload) {
      react = reload;
      if (isPending) reload();
    },
  };
}
