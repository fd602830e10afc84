import { StaleTab } from '../../sheets/own-tabs/closed-tab';

/** So often a list is read again when people go on typing into it. */
const MOST_READINGS = 4;

/** Does work that reads the list of issues and writes it anew, again where somebody has typed into the list meanwhile. */
export const withFreshList = <T>(work: () => T): T => {
  for (let reading = 1; reading < MOST_READINGS; reading += 1) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof StaleTab)) throw error;
    }
  }
  return work();
};
