export interface DemoAccount {
  username: string;
  name: string;
  role: string;
  unit_name: string;
  /** What to try with this account, in one sentence. */
  can: string;
}
