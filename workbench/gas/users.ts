import { emulation } from './emulation';

export class User extends emulation<GoogleAppsScript.Base.User>('User') {
  constructor(private readonly email: string) {
    super();
  }

  override getEmail(): string {
    return this.email;
  }
}

/** The address that a script gave as text or as a user. */
export function emailOf(user: string | GoogleAppsScript.Base.User): string {
  return typeof user === 'string' ? user : user.getEmail();
}
