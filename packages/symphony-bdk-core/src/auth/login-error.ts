import { PodError } from '../http/pod-error.ts';

/**
 * The bot could not log in, for now: the login got no answer, was answered with an error, or was rejected a short while after one that
 * worked. Says nothing about the call that needed the login.
 */
export class LoginError extends PodError {
  constructor(fields: ConstructorParameters<typeof PodError>[0]) {
    super(fields);
    this.name = 'LoginError';
  }
}
