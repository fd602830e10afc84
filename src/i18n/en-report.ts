import { viReport } from './vi-report';
export const enReport: Readonly<Record<keyof typeof viReport, string>> = viReport;
