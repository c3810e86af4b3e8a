/**
 * Whether somebody would be left to manage people once this person is no administrator (who can sign in) any more.
 * @param administrators ids of the administrators who can sign in
 */
export function keepsAnAdministrator(administrators: readonly number[], personId: number): boolean {
  return administrators.some((id) => id !== personId);
}
