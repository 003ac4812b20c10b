const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-';

/** Ten characters of the alphabet of generated ids; `random` gives numbers from 0 up to, not including, 1. */
export function createRandomId(random: () => number): () => string {
  return () => {
    let id = '';
    for (let i = 0; i < 10; i += 1) id += alphabet.charAt(Math.floor(random() * alphabet.length));
    return id;
  };
}
