/** Version of this kit, as the User-Agent header tells it; a test holds it equal to package.json. */
export const VERSION = '0.1.0';
