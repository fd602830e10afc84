import { speakerOf } from '../message';
import { enApprovals } from './en';
import { viApprovals } from './vi';

export type ApprovalWord = keyof typeof viApprovals;

/** What is said of approving registrations, in the register and in people's cells. */
export const approvalText = /* @__PURE__ */ speakerOf<ApprovalWord>({ vi: viApprovals, en: enApprovals });
